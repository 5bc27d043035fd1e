import { describe, expect, it } from "vitest";
import { formatShort } from "#charts/text/figures.ts";
import { formatPublisher } from "#charts/text/sources.ts";
import { figure, unit } from "../helpers/small-data.ts";

const cases = unit("cases", "件", "case", "cases");

describe("sayShort", () => {
  it("says short figures with every digit and long ones to three", () => {
    expect(formatShort(figure("m", "a", "2020", 12_734), cases, "zh")).toBe("12,734");
    expect(formatShort(figure("m", "a", "2020", 13_912_345), cases, "zh")).toBe("1390万");
    expect(formatShort(figure("m", "a", "2020", 13_912_345), cases, "en")).toBe("13.9m");
    expect(formatShort(figure("m", "a", "2020", -4_410_000), cases, "en")).toBe("−4.41m");
  });

  it("keeps the qualifier of a bound", () => {
    const over = figure("m", "a", "2020", 24_700_000, { qualifier: "at_least", high: null });
    expect(formatShort(over, cases, "en")).toBe("more than 24.7m");
  });
});

describe("sayPublisher", () => {
  const original = { zh: "", en: "" };
  const title = { zh: "湖州市：平安之花绽放", en: "Huzhou: the flower of safety opens" };

  it("names the publisher", () => {
    const publisher = { zh: "湖州日报", en: "Huzhou Daily" };
    expect(formatPublisher({ publisher, original, title }, "zh")).toBe("湖州日报");
  });

  it("says how the title begins where the publisher is not known", () => {
    const publisher = { zh: "", en: "" };
    expect(formatPublisher({ publisher, original, title }, "zh")).toBe("《湖州市…》");
    expect(formatPublisher({ publisher, original, title }, "en")).toBe("“Huzhou…”");
    const long = "Provincial supervision team visits the city and its districts";
    expect(formatPublisher({ publisher, original, title: { zh: long, en: long } }, "en")).toBe(
      "“Provincial supervision team visits the…”",
    );
  });

  it("names the book that was copied, not the copyist", () => {
    const publisher = { zh: "某人", en: "somebody" };
    const copied = {
      zh: "《中国法律年鉴》统计资料，各年“刑事案件分类统计表”",
      en: "China Law Yearbook, statistical section, yearly table",
    };
    const source = { publisher, title, original: copied };
    expect(formatPublisher(source, "zh")).toBe("《中国法律年鉴》抄本");
    expect(formatPublisher(source, "en")).toBe("a copy of the China Law Yearbook");
  });

  it("gives no marks to our description of a text without a title", () => {
    const publisher = { zh: "", en: "" };
    const ours = {
      zh: "（未见标题；检察院的访谈，引报告）",
      en: "(title not seen) Interview, on fraud",
    };
    expect(formatPublisher({ publisher, original, title: ours }, "zh")).toBe(
      "未见标题的一篇（检察院的访谈…）",
    );
    expect(formatPublisher({ publisher, original, title: ours }, "en")).toBe(
      "an untitled text (Interview…)",
    );
  });
});
