import type { Case } from "../helpers/case.ts";

const files = import.meta.glob<Readonly<Record<string, Case>>>(
  ["./*.ts", "!./all-cases.ts", "!./metrics.ts"],
  { eager: true },
);

/** Every case of this folder, for what must hold of all charts. */
export const allCases: readonly Case[] = Object.values(files).flatMap((file) =>
  Object.values(file),
);
