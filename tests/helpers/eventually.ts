import { expect } from "vitest";

/** Asks until the answer fits: a page's script takes over when it has come, on a busy machine late. */
export const eventually = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 10_000 });
