import { expect, test } from "vitest";
import { titleOfSource } from "#dataset/select/title-of-source.ts";

const start = (words: string) => `${words.slice(0, 6)}…`;

test.each([
  ["zh", "全国犯罪率下降（原文为英文）", "《全国犯罪率下降》（原文为英文）", "《全国犯罪率下…》"],
  [
    "zh",
    "（未见标题；诉前调解的报道）",
    "未见标题的一篇（诉前调解的报道）",
    "未见标题的一篇（诉前调解的报…）",
  ],
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
  ["en", "Crime drops (in Japanese)", "“Crime drops” (in Japanese)", "“Crime …”"],
] as const)("titleOfSource in %s of %s", (lang, title, whole, short) => {
  expect(titleOfSource(title, lang)).toBe(whole);
  expect(titleOfSource(title, lang, start)).toBe(short);
});
