import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { normalise } from "#dataset/normalise.ts";
import { readCsv } from "#dataset/read/csv.ts";
import { canonicalJson } from "#dataset/write/published.ts";
import { csvRow } from "#dataset/write/csv.ts";
import { normaliseAndAudit } from "../../scripts/lib/data-folder.ts";
import { asFiles, validTexts } from "../helpers/data-folder.ts";

const texts = validTexts();

/** All that would be written, as one text. */
function written(files: ReadonlyMap<string, string | Uint8Array>): string {
  const { dataset, problems } = normaliseAndAudit(asFiles(files));
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  if (dataset === null) return "";
  return canonicalJson(dataset)
    .map(({ name, text }) => `${name}\n${text}`)
    .join("");
}

function mapTexts<Text>(change: (text: string) => Text): Map<string, Text> {
  return new Map([...texts].map(([name, text]) => [name, change(text)]));
}

const expected = written(texts);

describe("normalise gives the same bytes", () => {
  it.each(["utf-8", "utf-16le", "utf-16be", "gb18030"])("from files saved in %s", (encoding) => {
    expect(
      written(mapTexts((text) => iconv.encode(text, encoding, { addBOM: encoding !== "gb18030" }))),
    ).toBe(expected);
  });

  it.each(["\r\n", "\r"])("from lines ended by %j", (newline) => {
    expect(written(mapTexts((text) => text.replaceAll("\n", newline)))).toBe(expected);
  });

  it("with blank lines at the end, or no newline there", () => {
    expect(written(mapTexts((text) => `${text}\n\n`))).toBe(expected);
    expect(written(mapTexts((text) => text.trimEnd()))).toBe(expected);
  });

  it("with every cell quoted", () => {
    const quoted = mapTexts((text) =>
      rowsOf(text)
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",") + "\n")
        .join(""),
    );
    expect(written(quoted)).toBe(expected);
  });

  it("with columns and rows in any order", () => {
    const turned = mapTexts((text) => {
      const [header = [], ...rows] = rowsOf(text).map((row) => [...row].reverse());
      return [header, ...rows.reverse()].map(csvRow).join("");
    });
    expect(written(turned)).toBe(expected);
  });
});

describe("normalise reads", () => {
  const { dataset } = normalise(asFiles(texts));
  const find = (id: string): unknown => dataset?.observations.find((one) => one.id === id);

  it("a running total whose start nobody stated", () => {
    expect(find("fraud-loss-prevented.huzhou.--2025-03~report-2025")).toMatchObject({
      value: 24_700_000,
      low: 24_700_000,
      high: 24_800_000,
      qualifier: "at_least",
      period: {
        text: "../2025-03",
        start: null,
        end: "2025-03-31",
        printed: "开展以来",
        basis: "inferred",
      },
    });
  });

  it("a number in the unit of its table's head", () => {
    expect(find("fraud-loss-prevented.huzhou.2024~report-2025")).toMatchObject({
      value: 110_000_000,
      low: 105_000_000,
      high: 115_000_000,
      printedUnit: "亿元",
    });
  });

  it("同比 on a whole year as compared with the year before, and nothing else so", () => {
    expect(find("fraud-cases-change.xiuzhou.2023~report-2024")).toMatchObject({
      comparedTo: "2022",
    });
    expect(find("fraud-cases-change.xiuzhou.2022~report-2024")).toMatchObject({
      comparedTo: null,
      high: -8,
      low: null,
    });
  });

  it("two figures of one source by their variants", () => {
    expect(find("safety-streak.huzhou.2024~report-2025.a")).toMatchObject({
      value: 18,
      unit: "years",
    });
    expect(find("safety-streak.huzhou.2024~report-2025.b")).toMatchObject({ value: 17 });
  });

  it("free text over two lines", () => {
    expect(dataset?.programmes[0]).toMatchObject({
      summary: { zh: "一个平台，\n分三级。" },
      aliases: ["盾", "护盾"],
    });
  });
});

it("normalise never throws, whatever bytes stand in a file", () => {
  const names = [...texts.keys()];
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.uint8Array({ maxLength: 60 }),
      fc.nat(),
      (name, bytes, at) => {
        const whole = Buffer.from(texts.get(name) ?? "");
        const cut = at % whole.length;
        const spoilt = Buffer.concat([whole.subarray(0, cut), bytes, whole.subarray(cut)]);
        const { problems } = normalise(
          asFiles(new Map<string, string | Uint8Array>(texts).set(name, spoilt)),
        );
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});

describe("normalise is done soon with a cell of 200,000 letters", () => {
  // Where time grows by the square each of these takes ten seconds or more; now a few tenths.
  const long = (text: string): string => text.repeat(200_000 / text.length);
  const row = (file: string, name: string, text: string, others: Record<string, string> = {}) => {
    const [header = []] = rowsOf(texts.get(file) ?? "");
    const cells = header.map((column) => (column === name ? text : (others[column] ?? "")));
    return new Map([...texts, [file, [header, cells].map(csvRow).join("")]]);
  };

  it.each([
    ["fraud.csv", "printed_unit", long("9,"), {}],
    ["fraud.csv", "reported_as", long("9"), { reading: "manual", value: "1" }],
    ["fraud.csv", "reported_as", long("9,"), {}],
    ["metrics.csv", "name_zh", long("a"), { name_en: "x" }],
    ["metrics.csv", "base_zh", `a${long(" ")}b\nc`, {}],
    ["sources.csv", "url", `http://a${long(".a")} x`, {}],
    ["identities.csv", "parts", long("a+"), {}],
  ])(
    "in %s, %s",
    (file, name, text, others) => {
      const { problems } = normalise(asFiles(row(file, name, text, others)));
      expect(problems.length).toBeGreaterThan(0);
      for (const { message } of problems) expect(message.en.length).toBeLessThan(1000);
    },
    5_000,
  );
});

function rowsOf(text: string): (readonly string[])[] {
  return readCsv(text)
    .flatMap((piece) => ("cells" in piece ? [piece.cells] : []))
    .filter((row) => row.length > 1);
}
