import { describe, expect, expectTypeOf, it } from "vitest";
import {
  inBoth,
  listOf,
  oneOf,
  oneOfOr,
  optional,
  optionalNumber,
  reference,
  references,
  required,
  requiredNumber,
} from "#model/fields.ts";
import { defineTable, type RowOf } from "#model/table.ts";
import { fixedFiles, tables } from "#model/tables.ts";

const table = defineTable(
  { row: { zh: "一行", en: "a row" }, key: ["id"], order: ["size", "id"] },
  {
    id: required("id", "id", "编号", "Id"),
    name: inBoth("name", "line", "名称", "Name"),
    kind: oneOf("kind", ["a", "b"], "种类", "Kind"),
    better: oneOfOr("better", ["up", "down"], null, "怎样算好", "Which way is better"),
    size: requiredNumber("size", "number", "大小", "Size"),
    least: optionalNumber("least", "number", "下限", "Least"),
    locatedIn: optional("located_in", reference("areas"), "地处", "Where it lies"),
    sources: listOf("sources", references("sources"), false, "来源", "Sources"),
  },
);

describe("defineTable", () => {
  it("lists the columns in their order, with what they mean", () => {
    expect(table.columns.map(({ name }) => name).join()).toBe(
      "id,name_zh,name_en,kind,better,size,least,located_in,sources",
    );
    expect(table.columns[1]?.meaning).toEqual({ zh: "名称，中文", en: "Name in Chinese" });
    expect(table.columns.filter((column) => !column.required).map(({ name }) => name)).toEqual([
      "better",
      "least",
      "located_in",
      "sources",
    ]);
  });

  it("reads a row of cells, its keys in the order declared", () => {
    const row = table.read(["x", "名", "name", "b", "up", "2.5", "-1", "huzhou", "s1+s2"]);
    expect(JSON.stringify(row)).toBe(
      JSON.stringify({
        id: "x",
        name: { zh: "名", en: "name" },
        kind: "b",
        better: "up",
        size: 2.5,
        least: -1,
        locatedIn: "huzhou",
        sources: ["s1", "s2"],
      }),
    );
    expectTypeOf(row).toEqualTypeOf<{
      readonly id: string;
      readonly name: { readonly zh: string; readonly en: string };
      readonly kind: "a" | "b";
      readonly better: "up" | "down" | null;
      readonly size: number;
      readonly least: number | null;
      readonly locatedIn: string | null;
      readonly sources: readonly string[];
    }>();
  });

  it("reads cells that are empty or wrong as the nearest that there is", () => {
    expect(table.read(["", "", "", "c", "sideways", "many", "", "", ""])).toEqual({
      id: "",
      name: { zh: "", en: "" },
      kind: "a",
      better: null,
      size: 0,
      least: null,
      locatedIn: null,
      sources: [],
    });
    expect(table.read([])).toMatchObject({ id: "", sources: [] });
  });

  it("names the cells", () => {
    expect(table.name(["x", "名"])).toMatchObject({ id: "x", name_zh: "名", located_in: "" });
  });

  it("orders rows by their key unless told otherwise", () => {
    const plain = defineTable(
      { row: { zh: "一行", en: "a row" }, key: ["text"] },
      { text: required("text", "prose", "文字", "Text") },
    );
    expect(plain.order).toEqual(["text"]);
    expect(table.order).toEqual(["size", "id"]);
    expectTypeOf<RowOf<typeof plain>>().toEqualTypeOf<{ readonly text: string }>();
  });
});

describe("the tables", () => {
  it.each(fixedFiles)("%s has every column once, and its key and order among them", (key) => {
    const names: readonly string[] = tables[key].columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...tables[key].key, ...tables[key].order]));
  });
});
