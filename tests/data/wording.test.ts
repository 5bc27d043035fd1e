import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectFolder } from "../helpers/cache-folder.ts";

/** Every text that people write for readers, sentence by sentence. */
const sentences = ["src/content", "src/words", "data"].flatMap((folder) =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:mdx|yaml|ts|csv)$/.test(name))
    .flatMap((name) =>
      readFileSync(join(projectFolder, folder, name), "utf8")
        .split(/(?<=[。！？\n])|(?<=[.!?]) /)
        .map((text) => ({ file: `${folder}/${name}`, text })),
    ),
);

function saying(words: RegExp, unless = /$^/): readonly string[] {
  return sentences
    .filter(({ text }) => words.test(text) && !unless.test(text))
    .map(({ file, text }) => `${file}: ${text.trim()}`);
}

it("no text says that the authorities never published a figure, but to say that it does not", () => {
  const denied =
    /不写|不是说|不等于|不能说|有没有公布过|还没有公布|没有公布：数就印在那里|“never published”|not that|does not mean|not never/;
  expect(saying(/从未公布|从不公布|没有公布|never (?:been )?published/, denied)).toEqual([]);
});

it("nobody is called by what our register does not know of them", () => {
  expect(
    saying(
      /数目不见了|nobody is told|县和区，一年也没有|此后各年未见|真找不到|件数就没有了|truly cannot be found|districts mostly print/,
    ),
  ).toEqual([]);
});

it("suits are registered where they meet the conditions, not whenever they are filed", () => {
  expect(saying(/登记即立案|[Rr]egister (?:whatever is filed|every complaint)/)).toEqual([]);
});

it("no cause is claimed that nobody has tested", () => {
  expect(saying(/查获多少随路口设了多少卡而变|毛病多的产品抽得多|另一套班子/)).toEqual([]);
});

it("Chinese is not translated word by word", () => {
  expect(
    saying(/先看数字的边|口袋变大了|用的是哪只口袋|湖州要转个弯|查到哪一年，记在有与无/),
  ).toEqual([]);
});

it("no recount is called a new definition where no text says what was recounted", () => {
  expect(
    saying(/按新口径重算|放宽统计以前|recounted on (?:the|a) new basis|before it was widened/),
  ).toEqual([]);
});

it("quotation marks within quotation marks are single ones", () => {
  expect(saying(/“[^”]*“/)).toEqual([]);
});
