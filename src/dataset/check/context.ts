import type { FileKey } from "#model/column.ts";
import type { Observation } from "#model/observation.ts";
import type { Place } from "#problems/problem.ts";
import {
  createVocabulary,
  type FixedKey,
  type FixedTables,
  maybeIdsOf,
  type Vocabulary,
} from "../read/vocabulary.ts";

/** What the checks look things up in. */
export interface CheckContext {
  readonly tables: FixedTables;
  readonly vocabulary: Vocabulary;
  /** The ids a reference to the file may name. */
  readonly ids: (file: FileKey) => ReadonlySet<string>;
  /**
   * Whether a reference leads somewhere, as far as can be told: into a file that could not be
   * read, or to a row that is spoilt, it does. Such a file has its own problem already.
   */
  readonly resolves: (file: FileKey, id: string) => boolean;
}

/** Prepares the look-ups once for all checks. */
export function createCheckContext(tables: FixedTables): CheckContext {
  const vocabulary = createVocabulary(tables);
  const sets = new Map<FileKey, ReadonlySet<string>>();
  const ids = (file: FileKey): ReadonlySet<string> => {
    const known = sets.get(file) ?? maybeIdsOf(vocabulary, file) ?? new Set<string>();
    sets.set(file, known);
    return known;
  };
  const resolves = (file: FileKey, id: string): boolean => {
    if (ids(file).has(id)) return true;
    const reading = tables.readings[file as FixedKey];
    return !reading.understood || reading.spoilt.has(id);
  };
  return { tables, vocabulary, ids, resolves };
}

/** An observation that is kept, with where its token stands, for checks that compare many. */
export interface LocatedObservation {
  readonly observation: Observation;
  readonly place: Place;
}
