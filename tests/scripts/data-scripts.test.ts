import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { validFolder } from "../helpers/data-folder.ts";
import { command as checkData } from "../../scripts/check-data.ts";
import { command as normalise } from "../../scripts/normalise.ts";
import { command as sortData } from "../../scripts/sort-data.ts";
import { run } from "../helpers/run-command.ts";

let root = "";
let data = "";
let out = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "data-scripts-"));
  [data, out] = [join(root, "data"), join(root, "out")];
  cpSync(validFolder, data, { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function damage(file: string, from: string, to: string): void {
  const path = join(data, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
}

function reverseRows(file: string): void {
  const path = join(data, file);
  const [header, ...rows] = readFileSync(path, "utf8").trimEnd().split("\n");
  writeFileSync(path, [header, ...rows.reverse(), ""].join("\n"));
}

function bytesIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "hex")]);
}

describe("npm run data", () => {
  it("writes every file and exits 0", async () => {
    expect(await run(normalise, ["--data", data, "--out", out])).toMatchObject({
      status: 0,
      err: "",
    });
    expect(readdirSync(out)).toHaveLength(17);
    expect(readFileSync(join(out, "observations.json"), "utf8")).toMatch(
      /^\[\n\{"id":"[^"]+","metric":"[^"]+","area":/,
    );
  });

  it("leaves the last output byte for byte and exits 1 where there is an error", async () => {
    await run(normalise, ["--data", data, "--out", out]);
    const before = bytesIn(out);
    damage("fraud.csv", "98.5%", "98.5个百分点");
    damage("honours.csv", "第一", "#REF!");
    const { status, err } = await run(normalise, ["--data", data, "--out", out]);
    expect(status).toBe(1);
    expect(err).toContain("fraud.csv:10:8");
    expect(err).toContain("honours.csv:2:8");
    expect(bytesIn(out)).toEqual(before);
  });

  it.each(["none", "data/fraud.csv"])("tells that %s is no folder", async (path) => {
    const { status, err } = await run(normalise, ["--data", join(root, path), "--out", out]);
    expect(status).toBe(1);
    expect(err).toContain("folder-missing");
  });

  it("tells that it cannot write where a file lies", async () => {
    writeFileSync(out, "kept");
    const { status, err } = await run(normalise, ["--data", data, "--out", out]);
    expect(status).toBe(1);
    expect(err).toMatch(/写不进 .*EEXIST[^]*cannot be written/);
    expect(err).toMatch(/没有写出[^]*Nothing was written/);
    expect(readFileSync(out, "utf8")).toBe("kept");
  });

  it("leaves every file as it was where a folder has the name of one", async () => {
    mkdirSync(join(out, "units.json"), { recursive: true });
    writeFileSync(join(out, "audit.json"), "kept");
    const { status, err } = await run(normalise, ["--data", data, "--out", out]);
    expect(status).toBe(1);
    expect(err).toMatch(/写不进 .*units\.json（EISDIR）。没有写出[^]*Nothing was written/);
    expect(readdirSync(out)).toEqual(["audit.json", "units.json"]);
    expect(readFileSync(join(out, "audit.json"), "utf8")).toBe("kept");
  });

  it.each([["--dta"], ["--data"], ["extra"], ["--data", ""]])(
    "exits 2 with its usage for %s %s",
    async (...args) => {
      const { status, err } = await run(normalise, args);
      expect(status).toBe(2);
      expect(err).toMatch(/用法 Usage/);
    },
  );
});

describe("npm run data:check", () => {
  it("folds many mistakes of a kind, and gives GitHub the first of each kind first", async () => {
    damage("honours.csv", "第一", "#REF!");
    const path = join(data, "fraud.csv");
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(",report-202", ",reprot-202"));
    const text = (await run(checkData, ["--data", data, "--lang", "zh"])).out;
    expect(text.match(/fraud\.csv:\d+:14 错误 \[reference-missing\]/g)).toHaveLength(4);
    expect(text).toMatch(
      /fraud\.csv \[reference-missing\]\n {2}另有 5 处同样的问题，在第 6、7、8、9、10 行/,
    );
    const lines = (await run(checkData, ["--data", data, "--format", "github"])).out.split("\n");
    expect(lines.findIndex((line) => line.includes("excel-error"))).toBeLessThan(3);
    expect(lines.filter((line) => line.includes("title=reference-missing"))).toHaveLength(9);
  });

  it("suggests what a name, an alias or an address means, and names both values of a figure typed twice", async () => {
    damage("fraud.csv", "fraud-solved,huzhou,2024", "fraud-solved,嘉兴市,2024");
    damage(
      "fraud.csv",
      "fraud-cases,xiuzhou,2023,,stated,,,1200起",
      "fraud-cases-phone,xiuzhou,2023,,stated,,,1200起",
    );
    const text = (await run(checkData, ["--data", data, "--lang", "zh"])).out;
    expect(text).toMatch(/^── fraud\.csv · \d+ 个错误/m);
    expect(text).toContain("\n  fraud-solved | [嘉兴市] | 2024 | stated\n");
    expect(text).toContain("是不是“jiaxing”");
    expect(text).toContain("那里是“300起”，这里是“1200起”");
  });

  it("tells of a table at any depth that nothing reads, and of no other file", async () => {
    for (const folder of ["2025", ".trash"]) mkdirSync(join(data, folder));
    for (const name of ["2025/fraud.csv", "2025/表.xlsx", ".trash/a.csv", "2025/notes.md"])
      writeFileSync(join(data, name), "metric");
    const { status, out: text } = await run(checkData, ["--data", data, "--format", "json"]);
    const { problems } = JSON.parse(text) as { problems: { code: string; file: string }[] };
    expect(status).toBe(1);
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      "file-unknown 2025/fraud.csv",
      "file-not-csv 2025/表.xlsx",
    ]);
  });

  it("prints problems as JSON of the promised shape", async () => {
    damage("areas.csv", "湖州市,Huzhou", "湖州市,");
    const { status, out: text } = await run(checkData, ["--data", data, "--format", "json"]);
    expect(status).toBe(1);
    const { problems } = JSON.parse(text) as { problems: Record<string, unknown>[] };
    expect(problems).toHaveLength(1);
    expect(Object.keys(problems[0] ?? {})).toEqual([
      "code",
      "severity",
      "file",
      "line",
      "column",
      "text",
      "message",
      "mend",
    ]);
    expect(problems[0]).toMatchObject({
      code: "cell-missing",
      severity: "error",
      file: "areas.csv",
      line: 3,
      column: 3,
      text: "",
    });
  });

  it("prints workflow commands that GitHub reads, their signs escaped", async () => {
    damage("fraud.csv", "98.5%", "985%");
    const { out: text } = await run(checkData, [
      "--data",
      data,
      "--format",
      "github",
      "--lang",
      "en",
    ]);
    expect(text).toMatch(
      /^::error file=.*\/fraud\.csv,line=10,col=8,title=share-over-whole::A share of 985%25 .*$/m,
    );
    damage("fraud.csv", "985%", "几十%");
    const escaped = (await run(checkData, ["--data", data, "--format", "github"])).out;
    expect(escaped).toContain("%25");
    expect(
      escaped
        .trim()
        .split("\n")
        .every((line) => line.startsWith("::error ")),
    ).toBe(true);
  });

  it("speaks one language when asked to", async () => {
    damage("fraud.csv", "98.5%", "985%");
    expect((await run(checkData, ["--data", data, "--lang", "zh"])).out).not.toMatch(
      /lies outside/,
    );
    expect((await run(checkData, ["--data", data, "--lang", "en"])).out).not.toMatch(/超出/);
  });

  it("tells of a file that cannot be read, and what is wrong in the others", async () => {
    rmSync(join(data, "honours.csv"));
    symlinkSync(join(root, "gone.csv"), join(data, "honours.csv"));
    damage("areas.csv", "湖州市,Huzhou", "湖州市,");
    const { status, out: text } = await run(checkData, ["--data", data, "--format", "json"]);
    expect(status).toBe(1);
    const { problems } = JSON.parse(text) as { problems: Record<string, unknown>[] };
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ["areas.csv", "cell-missing"],
      ["honours.csv", "file-unreadable"],
    ]);
  });

  it("exits 0 with warnings alone", async () => {
    damage("sources.csv", "2024-05-01", "2023-05-01");
    expect(await run(checkData, ["--data", data])).toMatchObject({ status: 0 });
  });

  it("exits 2 for a format or language that it has not", async () => {
    expect((await run(checkData, ["--format", "xml"])).status).toBe(2);
    expect((await run(checkData, ["--lang", "fr"])).status).toBe(2);
  });
});

describe("npm run data:sort", () => {
  it("puts rows in order and keeps every cell, reading GB18030 and writing UTF-8", async () => {
    const path = join(data, "honours.csv");
    const sorted = readFileSync(path, "utf8");
    const [header, ...rows] = sorted.trimEnd().split("\n");
    writeFileSync(path, iconv.encode([header, ...rows.reverse()].join("\r\n"), "gb18030"));
    const { status, out: text } = await run(sortData, ["--data", data]);
    expect(status).toBe(0);
    expect(text).toMatch(/honours\.csv: 移动了 \d 行.*UTF-8/);
    expect(readFileSync(path, "utf8")).toBe(sorted);
  });

  it("tells that a file is no folder", async () => {
    const { status, out: text } = await run(sortData, ["--data", join(data, "fraud.csv")]);
    expect(status).toBe(1);
    expect(text).toMatch(/找不到文件夹/);
  });

  it("tells of a file that it cannot open and sorts the others", async () => {
    const sorted = readFileSync(join(data, "honours.csv"), "utf8");
    reverseRows("honours.csv");
    rmSync(join(data, "fraud.csv"));
    symlinkSync(join(root, "gone.csv"), join(data, "fraud.csv"));
    const { status, out: text, err } = await run(sortData, ["--data", data]);
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(text).toMatch(/fraud\.csv: 文件打不开（ENOENT）.*cannot be opened \(ENOENT\)/);
    expect(text).toMatch(/honours\.csv: 移动了/);
    expect(readFileSync(join(data, "honours.csv"), "utf8")).toBe(sorted);
  });

  it("changes no file where one cannot be written", async () => {
    // Its own name is as long as a name may be: what is written beside it has none.
    const long = `${"z".repeat(251)}.csv`;
    reverseRows("honours.csv");
    cpSync(join(data, "honours.csv"), join(data, long));
    const before = bytesIn(data);
    const { status, out: text, err } = await run(sortData, ["--data", data]);
    expect({ status, text }).toEqual({ status: 1, text: "" });
    expect(err).toMatch(/^写不进 .*ENAMETOOLONG.*没有写出.*\n.*Nothing was written.*\n$/);
    expect(bytesIn(data)).toEqual(before);
  });

  it("leaves alone what is in order and what it cannot read", async () => {
    damage("fraud.csv", "1200起", '12"00起');
    const before = bytesIn(data);
    const { status, out: text } = await run(sortData, ["--data", data]);
    expect(status).toBe(1);
    expect(text).toMatch(/fraud\.csv: 第 6 行读不懂/);
    expect(bytesIn(data)).toEqual(before);
  });
});
