import { expect, it } from "vitest";
import { gatherSounds, readPinyin } from "#words/pinyin.ts";

it.each([
  ["浙江湖州嘉兴", "zhe jiang hu zhou jia xing"],
  ["吴兴南浔德清长兴安吉", "wu xing nan xun de qing chang xing an ji"],
  ["秀洲经开", "xiu zhou jing kai"],
  ["平安鼎", "ping an ding"],
  ["反诈调解", "fan zha tiao jie"],
  ["枫桥经验", "feng qiao jing yan"],
  ["网格员巡查", "wang ge yuan xun cha"],
  ["率先履行女律师", "lu xian lu xing nu lu shi"],
  ["阿座", "a zuo"],
])("%s reads %s", (name, pinyin) => {
  const first = Array.from(name, (character) => readPinyin(character)[0]);
  expect(first.join(" ")).toBe(pinyin);
});

it("gives every reading of a character that has two", () => {
  expect(readPinyin("长")).toEqual(["chang", "zhang"]);
});

it.each(["A", "1", "，", "ん", ""])("%s has none", (sign) => {
  expect(readPinyin(sign)).toEqual([]);
});

it("gathers characters by sound, each once", () => {
  expect(gatherSounds(["安吉", "平安 Anji"])).toEqual({ an: "安", ji: "吉", ping: "平" });
});
