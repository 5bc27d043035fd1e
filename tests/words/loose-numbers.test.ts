import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLooseNumbers } from "#words/prose/lint.ts";

type Row = readonly [text: string, ...found: string[]];

const chinese: readonly Row[] = [
  // Figures as the five reports print them.
  ["全区共受理群众事项12734件，其中各类咨询8784件", "12734", "8784"],
  ["电诈发案同比下降8.6%，挽回损失2470余万元", "8.6%", "2470余万"],
  ["实现“四年连降”", "四年"],
  ["平安湖州成功实现“十八连冠”", "十八连冠"],
  ["连续13年保持现发命案全破", "13"],
  ["挽回经济损失1.1亿元", "1.1亿"],
  ["化解率99.5%", "99.5%"],
  ["“法治体检”企业2.8万余家", "2.8万余"],
  ["平安指数8次位居全省第1", "8", "1"],
  ["选派几十名业务骨干", "几十名"],
  ["万名平安志愿者活跃在群众身边", "万名"],
  ["培育税收超千万元楼宇16幢，其中超亿元4幢", "超千万元", "16", "超亿元", "4"],
  ["检查各单位场所2,305个", "2,305"],
  ["检查各单位场所２３０５个", "２３０５"],
  ["1分钟内签收", "1"],
  ["110起警情", "110"],
  ["2026个网格", "2026"],
  ["2000多名员工", "2000多"],
  ["下降超8%", "8%"],
  // Numerals in words.
  ["下降百分之八点六", "百分之八点六"],
  ["占三分之一", "三分之一"],
  ["发案下降三成", "三成"],
  ["下降近两成", "两成"],
  ["比上年增加一倍", "一倍"],
  ["增长了两倍多", "两倍"],
  ["连续三年双下降", "连续三年"],
  ["连续二十年获评", "连续二十年"],
  ["连续20年获评", "20"],
  ["十三年来命案全破", "十三年"],
  ["四年里", "四年"],
  ["三个街道", "三个"],
  ["两个联动工作站", "两个"],
  ["五份报道", "五份"],
  ["上百起纠纷", "上百起"],
  ["数千家企业", "数千家"],
  ["百余户", "百余户"],
  ["十余年", "十余年"],
  ["十多个部门", "十多个"],
  ["一千二百起", "一千二百起"],
  ["过半街道", "过半"],
  ["零发生", "零"],
  ["降幅列全市第二", "第二"],
  ["翻一番", "翻一番"],
  ["两三年", "两三年"],
  ["二十四小时不打烊", "二十四小时"],
  ["3个月", "3"],
  ["7月发案20起", "20"],
  // Nothing to bind.
  ["2023年，湖州"],
  ["2023年7月31日"],
  ["2004—2023年"],
  ["2004年至2023年"],
  ["到2020年的数"],
  ["2004-2023"],
  ["2023/2024"],
  ["2023-07"],
  ["7月起"],
  ["4月，火炬村"],
  ["去年12月，好消息传来"],
  ["十二月"],
  ["上世纪九十年代"],
  ["上世纪90年代"],
  ["二〇二三年"],
  ["见2023、2024两栏"],
  ["2023"],
  ["晚上8点"],
  ["12345、110等平台接报的非警务事项"],
  ["“1210”响应处置"],
  ["“141”基层治理体系"],
  ["“e企安365”综合服务中心"],
  ["“1+N”平安法治平台"],
  ["“1235”工作思路"],
  ["一些报道没有写明"],
  ["一次次调解、一个个荣誉、一起来看、一家人、一项制度"],
  ["一年一年地看"],
  ["警源、诉源、访源“三源”治理"],
  ["“四治融合”与“三治融合”"],
  ["两降两升"],
  ["“双下降”"],
  ["第一时间"],
  ["第一，看来源；第二，看口径"],
  ["全省首家"],
  ["一中心四平台一网格"],
  ["平安廿年"],
  ["平安浙江建设20周年"],
  ["二十年来，平安浙江"],
  ["这二十年的报道"],
  ["一成不变"],
  ["三成员单位"],
  ["十分重要"],
  ["千方百计、千家万户、万无一失"],
  ["降幅以百分点计，单位为万元"],
  ["二星平安金鼎"],
  ["上半年与下半年"],
  ["第三方评估"],
  ["嘉兴经开区\u2060年全破"],
  ["发案\u2060，比上年少"],
  ["图2、表1"],
  ["第3章"],
  ["5G与A4纸"],
  ["零距离"],
  ["纵轴从零起"],
  ["两会、五湖四海、四面八方"],
  ["晨光社区万家灯火"],
  ["许可为CC BY 4.0"],
];

const english: readonly Row[] = [
  ["fraud cases fell 8.6% on the year", "8.6%"],
  ["12,734 requests came in", "12,734"],
  ["more than 24.7 million yuan recovered", "24.7 million"],
  ["110 million yuan", "110 million"],
  ["99.5 percent were settled", "99.5 percent"],
  ["four years of falls", "four"],
  ["a run of eighteen titles", "eighteen"],
  ["the 12th title", "12th"],
  ["Two stations mediated them", "Two"],
  ["dozens of experts", "dozens"],
  ["a dozen towns", "a dozen"],
  ["hundreds of disputes", "hundreds"],
  ["several thousand firms", "several thousand"],
  ["half of the cases", "half"],
  ["a third of them", "a third"],
  ["two-thirds of them", "two-thirds"],
  ["cases doubled", "doubled"],
  ["cases halved in a year", "halved"],
  ["twice as many", "twice"],
  ["a tenfold rise", "tenfold"],
  ["for twenty years running", "twenty"],
  ["twenty-one buildings", "twenty-one"],
  ["ninety percent", "ninety percent"],
  ["zero major accidents", "zero"],
  ["second-largest fall in the city", "second"],
  ["ranked third in the province", "third"],
  ["a 10-minute standard", "10"],
  ["up 86.6%, to 293", "86.6%", "293"],
  ["-8.6%", "-8.6%"],
  ["$5 million", "$5 million"],
  ["The 110 cases", "110"],
  ["2019 people", "2019"],
  ["2.024 points", "2.024"],
  ["seven towns and three streets", "seven", "three"],
  // Nothing to bind.
  ["In 2023, Huzhou"],
  ["between 2004 and 2023"],
  ["2004–2023"],
  ["2004-23"],
  ["2023/2024"],
  ["July 2023"],
  ["31 July 2023"],
  ["July 31, 2023"],
  ["2023-07"],
  ["in the 1990s"],
  ["the 21st century"],
  ["at 8 p.m."],
  ["the 12345 hotline and the 110 line"],
  ["the “141” grassroots system"],
  ["the “1+N” platform"],
  ["“1210” response"],
  ["one of the reports"],
  ["no one says so"],
  ["Twenty Years of Safe Zhejiang"],
  ["over twenty years the reports change"],
  ["a twenty-year timeline"],
  ["the two are not the same"],
  ["between the two."],
  ["the Two Mountains idea"],
  ["the Six Defence Lines"],
  ["first, read the source; second, the base"],
  ["the first half of 2023"],
  ["the third quarter"],
  ["a third party"],
  ["percent change, in percentage points"],
  ["recovered \u2060 million yuan"],
  ["behalf of the office"],
  ["weighty and often attended"],
  ["COVID-19, 5G and A4"],
  ["Figure 2 and Section 3.1"],
  ["licensed CC BY 4.0"],
  ["on second thoughts"],
  ["a two-way street"],
];

describe.each([
  ["zh", chinese],
  ["en", english],
] as const)("findLooseNumbers in %s", (lang, rows) => {
  it.each(rows.map(([text, ...found]) => ({ text, found })))(
    'finds in "$text": $found',
    ({ text, found }) => {
      expect(findLooseNumbers(text, lang).map((number) => number.text)).toEqual(found);
    },
  );

  it("gives the offset at which each number stands in the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...rows.map(([text]) => text)), { maxLength: 4 }),
        (texts) => {
          const text = texts.join(lang === "zh" ? "。" : ". ");
          for (const { text: number, offset } of findLooseNumbers(text, lang)) {
            expect(text.slice(offset, offset + number.length)).toBe(number);
          }
        },
      ),
    );
  });

  it("throws at no text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        findLooseNumbers(text, lang);
      }),
    );
  });

  it("finds every Arabic number put before a measure word", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => {
        const text = lang === "zh" ? `共${number}件。` : `in all ${number} cases.`;
        expect(findLooseNumbers(text, lang).map((found) => found.text)).toEqual([String(number)]);
      }),
    );
  });
});
