import { expect, test } from "vitest";
import { galleryEn } from "#words/en/gallery.ts";
import { timelineEn } from "#words/en/pages.ts";
import { pageToolsEn } from "#words/en/tools.ts";
import { uiEn } from "#words/en/ui.ts";
import { galleryZh } from "#words/zh/gallery.ts";
import { timelineZh } from "#words/zh/pages.ts";
import { pageToolsZh } from "#words/zh/tools.ts";
import { uiZh } from "#words/zh/ui.ts";

const chinese = [uiZh, pageToolsZh, galleryZh, timelineZh];
const english = [uiEn, pageToolsEn, galleryEn, timelineEn];

test("every interface string says something in both languages", () => {
  for (const words of [...chinese, ...english]) {
    for (const [key, text] of stringsOf(words)) expect(text.trim(), key).not.toBe("");
  }
});

test("no English string holds Chinese, but the name of the other language", () => {
  const strings = english.flatMap((words) => stringsOf(words));
  const wrong = strings.filter(([, text]) => /\p{Script=Han}/u.test(text));
  expect(wrong).toEqual([["site.otherLanguage", "中文"]]);
});

test("Chinese strings use full-width punctuation after Chinese characters", () => {
  const strings = chinese.flatMap((words) => stringsOf(words));
  const wrong = strings.filter(([, text]) => /\p{Script=Han}[,;:!?()]/u.test(text));
  expect(wrong).toEqual([]);
});

/** All strings with the way to them; a function is asked for ones and for twos. */
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
