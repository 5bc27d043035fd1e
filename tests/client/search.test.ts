import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cutAt,
  excerpt,
  findWord,
  matchPinyin,
  mergeSpans,
  pairsOf,
  readQuery,
  readSounds,
} from "#client/search/find-words.ts";
import { findEntries, keepAbove } from "#client/search/rank-entries.ts";
import type { SearchIndex } from "#model/search-index.ts";
import { gatherSounds, gatherTraditional } from "#words/other-scripts.ts";

describe("readQuery", () => {
  it.each([
    ["反诈", ["反诈"]],
    ["　秀洲，调解 ", ["秀洲", "调解"]],
    ["“平安鼎”", ["平安鼎"]],
    ["Fraud Cases", ["fraud", "case"]],
    ["counties police process gas bus", ["count", "police", "process", "gas", "bus"]],
    ["ＡＮＪＩ安吉", ["anji", "安吉"]],
    ["2470余万元", ["2470", "余万元"]],
    ["24,976件 1 234 567", ["24976", "件", "1234567"]],
    ["2，470", ["2470"]],
    ["2004, 2005", ["2004", "2005"]],
    ["调解 调解", ["调解"]],
    ["——？！", []],
    ["", []],
  ])("reads %s as %j", (query, words) => {
    expect(readQuery(query)).toEqual(words);
  });

  it("takes any text, and no more than eight words of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        expect(readQuery(query).length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe("pairsOf", () => {
  it("cuts long Chinese words into pairs and leaves the rest", () => {
    expect(pairsOf(["秀洲反诈", "调解", "case"])).toEqual(["秀洲", "洲反", "反诈", "调解", "case"]);
  });
});

describe("findWord", () => {
  it.each([
    [
      "反诈中心的反诈",
      "反诈",
      [
        [0, 2],
        [5, 7],
      ],
    ],
    ["Anti-fraud work", "fraud", [[5, 10]]],
    ["defraud", "fraud", []],
    ["秀洲xiuzhou", "xiuzhou", [[2, 9]]],
    ["鼎", "鼎", [[0, 1]]],
    ["化解24,976件", "24976", [[2, 8]]],
    ["化解24976件", "24976", [[2, 7]]],
    ["化解124,976件", "24976", []],
    ["", "鼎", []],
  ] as const)("in %s finds %s at %j", (text, word, spans) => {
    expect(findWord(text, word)).toEqual(spans);
  });
});

describe("cutting a text", () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from("反诈中心a b。，")) });
  const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => [a, a + b] as const));

  it("loses nothing and adds nothing, however the spans overlap", () => {
    fc.assert(
      fc.property(text, spans, (whole, some) => {
        const within = some.filter(([, end]) => end <= whole.length);
        const pieces = cutAt(whole, within);
        expect(pieces.map((piece) => piece.text).join("")).toBe(whole);
        const merged = mergeSpans(within);
        expect(pieces.filter(({ found }) => found)).toHaveLength(merged.length);
      }),
    );
  });

  it("shows the first hit in an excerpt", () => {
    const long = `${"一句无关的话。".repeat(30)}这里说到反诈，还有下文${"，下文".repeat(40)}`;
    const pieces = excerpt(long, findWord(long, "反诈"), 40);
    expect(pieces?.map(({ text, found }) => (found ? `[${text}]` : text)).join("")).toMatch(
      /^…这里说到\[反诈\]，还有下文.*…$/,
    );
    expect(excerpt(long, [], 40)).toBeNull();
  });
});

// 长 has two sounds, since two names give it one each.
const names = ["反诈创建", "秀洲区", "平安鼎", "长兴县", "院长", "调解成功率", "旅游"];
const readings = readSounds(gatherSounds(names));

describe("matchPinyin", () => {
  it.each([
    ["反诈创建", "fanzha", [0, 2]],
    ["反诈创建", "fanzhachuangji", [0, 4]],
    ["反诈创建", "chuangjian", [2, 4]],
    ["反诈创建", "fz", [0, 2]],
    ["反诈创建", "zha", [1, 2]],
    ["反诈创建", "f", null],
    ["反诈创建", "fa", null],
    ["秀洲区", "xiuzhouqu", [0, 3]],
    ["长兴县", "changxing", [0, 2]],
    ["长兴县", "zhangx", [0, 2]],
    ["调解成功率", "tiaojiechenggonglv", [0, 5]],
    ["旅游", "lvyou", [0, 2]],
    ["平安鼎", "ding", [2, 3]],
    ["平安鼎", "fraud", null],
    ["Fengqiao", "feng", null],
  ] as const)("in %s finds %s at %j", (name, typed, span) => {
    expect(matchPinyin(name, typed, readings)).toEqual(span);
  });
});

const index: SearchIndex = {
  groups: [
    {
      kind: "event",
      name: "事件",
      entries: [
        { title: "秀洲获平安金鼎", href: "/e/", hint: "2018年 · 秀洲区", text: "秀洲首次获鼎。" },
      ],
    },
    { kind: "area", name: "地方", entries: [{ title: "秀洲区", href: "/a/", also: ["Xiuzhou"] }] },
    {
      kind: "metric",
      name: "指标",
      entries: [
        { title: "反诈挽回损失", href: "/m/", also: ["Losses averted"], text: "湖州市 · 秀洲区" },
        { title: "人民调解员", href: "/n/", also: ["Mediators"], text: "嘉兴市" },
      ],
    },
  ],
  sounds: gatherSounds(["秀洲获平安金鼎", "秀洲区", "反诈挽回损失", "人民调解员"]),
  traditional: gatherTraditional(["秀洲获平安金鼎", "反诈挽回损失", "人民调解员"]),
};

describe("findEntries", () => {
  const search = (query: string) => findEntries(index, readSounds(index.sounds), query);
  const found = (query: string): readonly string[] =>
    search(query).groups.flatMap(({ hits }) => hits.map(({ href }) => href));

  it.each([
    ["秀洲", ["/a/", "/e/", "/m/"]],
    ["鼎", ["/e/"]],
    ["反诈 秀洲", ["/m/"]],
    ["mediator", ["/n/"]],
    ["tiaojie", ["/n/"]],
    ["XIUZHOU", ["/a/"]],
    ["xiuzhou fanzha", []],
    ["反詐 秀洲", ["/m/"]],
    ["調解員", ["/n/"]],
    ["没有的词", []],
    ["", []],
  ])("%s finds %j", (query, hrefs) => {
    expect(found(query)).toEqual(hrefs);
  });

  it.each([
    ["鼎", ["the name", "another name", "a beginning", "of another", "within", "within another"]],
    ["ding", ["a beginning", "of another", "another name", "the name", "within", "within another"]],
  ])("puts what is called %s first, then what begins so, then what holds it", (query, order) => {
    const names: Readonly<Record<string, readonly string[]>> = {
      within: ["里面的鼎一二三四"],
      "within another": ["二", "里面的鼎一二三四"],
      "a beginning": ["鼎的故事一二三四"],
      "of another": ["三", "鼎的故事一二三四"],
      "another name": ["一", "鼎"],
      "the name": ["鼎"],
    };
    const entries = Object.entries(names).map(([href, [title = "", ...also]]) => ({
      title,
      href,
      also,
    }));
    const sounds = gatherSounds(Object.values(names).flat());
    const scrambled: SearchIndex = {
      groups: [{ kind: "metric", name: "指标", entries }],
      sounds,
      traditional: "",
    };
    const [group] = findEntries(scrambled, readSounds(sounds), query).groups;
    expect(group?.hits.map(({ href }) => href)).toEqual(order);
  });

  it("offers what holds most of a query that nothing holds whole, and says so", () => {
    expect(search("反诈挽回金额")).toMatchObject({ count: 1, nearly: true });
    expect(search("反诈挽回")).toMatchObject({ count: 1, nearly: false });
  });

  it("marks what it found, in the name under which it found it", () => {
    const [hit] = search("losse").groups[0]?.hits ?? [];
    expect(hit?.title).toEqual([{ text: "反诈挽回损失", found: false }]);
    expect(hit?.also).toEqual([
      { text: "Losse", found: true },
      { text: "s averted", found: false },
    ]);
  });
});

describe("keepAbove", () => {
  it("leaves the hits that a name begins with, and counts them", () => {
    const found = findEntries(index, readSounds(index.sounds), "秀洲");
    const kept = keepAbove(found, 45);
    expect(kept.groups.map(({ kind }) => kind)).toEqual(["area", "event"]);
    expect(kept.count).toBe(2);
  });
});
