import { expect, test } from "vitest";
import { titleOfSource } from "#words/citation.ts";

const start = (words: string) => `${words.slice(0, 6)}…`;

test.each([
  ["zh", "全国犯罪率下降（原文为英文）", "《全国犯罪率下降》（原文为英文）", "《全国犯罪率下…》"],
  [
    "zh",
    "（未见标题；诉前调解的报道）",
    "未见标题的一篇（诉前调解的报道）",
    "未见标题的一篇（诉前调解的报…）",
  ],
  ["zh", "最高人民法院工作报告（摘要）", "《最高人民法院工作报告（摘要）》", "《最高人民法院…》"],
  [
    "zh",
    "火灾情况（原文为英文，存档文本未见题目）",
    "未见标题的一篇（火灾情况，原文为英文）",
    "未见标题的一篇（火灾情况…）",
  ],
  ["zh", "学习《条例》", "《学习〈条例〉》", "《学习〈条例〉…》"],
  ["zh", "《枫桥经验志》", "《〈枫桥经验志〉》", "《〈枫桥经验志…》"],
  [
    "en",
    "Fires (no title in the stored text)",
    "an untitled text (Fires)",
    "an untitled text (Fires…)",
  ],
  [
    "en",
    "Deaths (in Japanese; no title)",
    "an untitled text (Deaths; in Japanese)",
    "an untitled text (Deaths…)",
  ],
  [
    "en",
    "(title not seen) Report on mediation",
    "an untitled text (Report on mediation)",
    "an untitled text (Report…)",
  ],
  ["en", "Work report (abridged), 2019", "“Work report (abridged), 2019”", "“Work r…”"],
  ["en", "Crime drops (in Japanese)", "“Crime drops” (in Japanese)", "“Crime …”"],
] as const)("titleOfSource in %s of %s", (lang, title, whole, short) => {
  expect(titleOfSource(title, lang)).toBe(whole);
  expect(titleOfSource(title, lang, start)).toBe(short);
});
