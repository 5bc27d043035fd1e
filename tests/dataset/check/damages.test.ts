import { describe, expect, it } from "vitest";
import { normalise } from "#dataset/normalise.ts";
import { problemCatalogue, type ProblemCode } from "#problems/catalogue.ts";
import { asFiles, validTexts } from "../../helpers/data-folder.ts";
import { applyDamage } from "./damage.ts";
import { damagesAtTheGate } from "./damages-at-the-gate.ts";
import { damagesInFiles } from "./damages-in-files.ts";
import { damagesInObservations } from "./damages-in-observations.ts";
import { damagesInStatements } from "./damages-in-statements.ts";
import { damagesInVocabulary } from "./damages-in-vocabulary.ts";

const texts = validTexts();
const damages = [
  ...damagesInFiles,
  ...damagesInVocabulary,
  ...damagesInObservations,
  ...damagesInStatements,
  ...damagesAtTheGate,
];

describe("the valid folder", () => {
  it("has no problem and gives a dataset", () => {
    const { dataset, problems } = normalise(asFiles(texts));
    expect(problems).toEqual([]);
    expect(dataset?.observations.filter(({ derivedFrom }) => derivedFrom === null)).toHaveLength(
      13,
    );
  });
});

describe("normalise tells of", () => {
  it.each(damages)("%s in %s", (...damage) => {
    const [, file, , code, line, column] = damage;
    const { dataset, problems } = normalise(asFiles(applyDamage(texts, damage)));
    const places = problems.map((one) => [one.code, one.file, one.line, one.column].join(" "));
    expect(places).toContain([code, file, line, column].join(" "));
    const { severity } = problemCatalogue[code as ProblemCode];
    expect(dataset === null).toBe(problems.some((one) => one.severity === "error"));
    if (severity === "error") expect(dataset).toBeNull();
  });

  it.each(damages)("%s in %s without a word left unsaid", (...damage) => {
    const { problems } = normalise(asFiles(applyDamage(texts, damage)));
    for (const { message, mend } of problems) {
      for (const words of [message.zh, message.en, mend.zh, mend.en]) {
        expect(words).not.toMatch(/\{\w+\}|undefined|null|\[object/);
        expect(words).not.toBe("");
      }
    }
  });

  it("every mistake of the catalogue that a folder can show", () => {
    const onDisk = ["folder-missing", "file-unreadable"];
    const shown = new Set([...damages.map(([, , , code]) => code), ...onDisk]);
    expect(Object.keys(problemCatalogue).filter((code) => !shown.has(code))).toEqual([]);
  });

  it("two damages at once, neither hiding the other", () => {
    const pairs = damages.filter(([, , edit]) => Array.isArray(edit));
    const [first, second] = [
      pairs.find(([, file]) => file === "fraud.csv"),
      pairs.find(([, file]) => file === "areas.csv"),
    ];
    if (first === undefined || second === undefined) throw new Error("no two damages");
    const { problems } = normalise(asFiles(applyDamage(applyDamage(texts, first), second)));
    const codes = problems.map(({ code, file }) => `${code} ${file}`);
    expect(codes).toContain(`${first[3]} ${first[1]}`);
    expect(codes).toContain(`${second[3]} ${second[1]}`);
  });
});
