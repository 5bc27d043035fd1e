import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type MdastPluginEntry, defineMdastPlugin } from "satteri";
import type { Observation } from "#dataset/contract/observation.ts";
import type { Claim } from "#dataset/contract/statements.ts";
import { indexObservations } from "#dataset/selecting/index-observations.ts";
import { languageOfStory, placeOf, type StoryNode } from "./story-node.ts";

/**
 * Stops the build where a story names an observation or a claim that does not exist, with file and
 * line, before anything is drawn.
 */
export const namedFigures: MdastPluginEntry = ({ fileURL }) => {
  if (fileURL === undefined || languageOfStory(fileURL) === null) return null;
  const file = fileURLToPath(fileURL);
  // Read for each story anew: in a development server the data change.
  const known = readKnown(new URL("../../../generated/", fileURL));
  return defineMdastPlugin({
    name: "named-figures",
    options: { position: true },
    before(root) {
      checkNames(root as unknown as StoryNode, known, file);
    },
  });
};

interface Known {
  /** Throws what is known of the same metric and area where there is no such observation. */
  readonly observation: (id: string) => unknown;
  readonly claims: ReadonlySet<string>;
}

function readKnown(generated: URL): Known {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(name, generated), "utf8"));
  return {
    observation: indexObservations(read("observations.json") as Observation[], []).get,
    claims: new Set((read("claims.json") as Claim[]).map(({ id }) => id)),
  };
}

function checkNames(node: StoryNode, known: Known, file: string): void {
  const say = (name: string): string => {
    const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
    return typeof value === "string" ? value : "";
  };
  const ids = { Fig: say("id"), Finding: say("of") }[node.name ?? ""] ?? "";
  for (const id of ids.split(/\s+/).filter((one) => one !== "")) {
    try {
      known.observation(id);
    } catch (error) {
      throw new Error(
        `${placeOf(node, file)}: 没有这个观测值，或编号不够确定 · no such observation, or more than one: ${id}`,
        { cause: error },
      );
    }
  }
  if (node.name === "Said" && !known.claims.has(say("id"))) {
    throw new Error(
      `${placeOf(node, file)}: claims.csv 里没有这句说法 · no such claim in claims.csv: ${say("id")}`,
    );
  }
  for (const child of node.children ?? []) checkNames(child, known, file);
}
