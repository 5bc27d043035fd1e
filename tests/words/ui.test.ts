import { expect, test } from "vitest";
import { timelineEn } from "#words/timeline.en.ts";
import { timelineZh } from "#words/timeline.zh.ts";
import { uiEn } from "#words/ui.en.ts";
import { uiZh } from "#words/ui.zh.ts";

test("every interface string says something in both languages", () => {
  for (const words of [uiZh, uiEn, timelineZh, timelineEn]) {
    for (const [key, text] of stringsOf(words)) expect(text.trim(), key).not.toBe("");
  }
});

test("no English string holds Chinese, but the name of the other language", () => {
  const chinese = [...stringsOf(uiEn), ...stringsOf(timelineEn)].filter(([, text]) =>
    /\p{Script=Han}/u.test(text),
  );
  expect(chinese).toEqual([["site.otherLanguage", "中文"]]);
});

test("Chinese strings use full-width punctuation after Chinese characters", () => {
  const wrong = [...stringsOf(uiZh), ...stringsOf(timelineZh)].filter(([, text]) =>
    /\p{Script=Han}[,;:!?()]/u.test(text),
  );
  expect(wrong).toEqual([]);
});

/** All strings with the way to them; a function is asked for one and for two. */
function stringsOf(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === "string") return [[name, value] as [string, string]];
    if (typeof value === "function") {
      const say = value as (...counts: number[]) => string;
      return [1, 2].map(
        (count) => [`${name}(${String(count)})`, say(count, count)] as [string, string],
      );
    }
    return stringsOf(value as object, name);
  });
}
