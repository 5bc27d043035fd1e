import { afterEach, beforeEach, vi, type MockInstance } from "vitest";

const methods = ["log", "info", "warn", "error", "debug", "trace"] as const;

/** What a test printed that should be silent. */
const printed: string[] = [];
let silenced: readonly MockInstance[] = [];

// A warning that nobody reads is a warning that nobody mends: any console call fails its test.
beforeEach(() => {
  printed.length = 0;
  silenced = methods.map((method) =>
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      printed.push(`console.${method}: ${words.map(String).join(" ")}`);
    }),
  );
});

afterEach(() => {
  for (const spy of silenced) spy.mockRestore();
  if (printed.length > 0) throw new Error(`the test printed:\n${printed.join("\n")}`);
});
