import { expect, it } from "vitest";
import { gatherSounds, readPinyin } from "#words/other-scripts.ts";

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
  ["重点与重阳", "zhong dian yu chong yang"],
  ["银行的行政调查", "yin hang de xing zheng diao cha"],
  ["“首个”登记簿", "shou ge deng ji bu"],
  ["乐清与莲都", "yue qing yu lian du"],
])("%s reads %s", (name, sounds) => {
  expect(
    readPinyin(name)
      .map(([, sound]) => sound)
      .join(" "),
  ).toBe(sounds);
});

it.each(["A", "1", "，", "ん", ""])("%s has none", (sign) => {
  expect(readPinyin(sign)).toEqual([]);
});

it("keeps each sound with its own character among other signs", () => {
  expect(readPinyin("e企安·365 湖州")).toEqual([
    ["企", "qi"],
    ["安", "an"],
    ["湖", "hu"],
    ["州", "zhou"],
  ]);
});

it("gathers characters by sound, each once, and under each sound it has", () => {
  expect(gatherSounds(["安吉", "平安 Anji"])).toEqual({ an: "安", ji: "吉", ping: "平" });
  expect(gatherSounds(["重点", "重阳"])).toMatchObject({ chong: "重", zhong: "重" });
});
