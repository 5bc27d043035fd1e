import { describe, expect, it } from "vitest";
import { command } from "../../scripts/list-year.ts";
import { validFolder } from "../helpers/data-folder.ts";
import { run } from "../helpers/run-command.ts";

describe("npm run data:year", () => {
  it("lists the series that had a figure the year before, with who printed it", async () => {
    const { status, out } = await run(command, ["2024", "--data", validFolder]);
    expect(status).toBe(0);
    expect(out).toContain("0 / 4");
    expect(out).toContain(
      "- [ ] 秀洲区 · 诈骗案件 `fraud-cases`\n      2023: 1200起 ← [平安建设新图景](https://example.org/a)\n",
    );
    expect(out).not.toContain("safety-streak");
  });

  it("ticks what is there", async () => {
    const { out } = await run(command, ["2023", "--data", validFolder]);
    expect(out).toContain("- [x] 秀洲区 · 诈骗案件变化");
  });

  it.each([[[]], [["25"]], [["2024", "2025"]]])("exits 2 for %j", async (args) => {
    expect((await run(command, args)).status).toBe(2);
  });
});
