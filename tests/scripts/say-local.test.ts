import { afterEach, describe, expect, it, vi } from "vitest";
import { command } from "../../scripts/say-local.ts";
import { run } from "../helpers/run-command.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("before a build", () => {
  it("a site to be published must name its address", async () => {
    vi.stubEnv("SITE_URL", undefined);
    expect(await run(command, ["--public"])).toMatchObject({ status: 2, out: "" });
    vi.stubEnv("SITE_URL", "http://localhost:4321");
    expect(await run(command, ["--public"])).toMatchObject({ status: 2 });
    vi.stubEnv("SITE_URL", "https://example.org");
    expect(await run(command, ["--public"])).toMatchObject({ status: 0, err: "" });
  });

  it("a local copy is called one", async () => {
    vi.stubEnv("SITE_URL", undefined);
    const { status, out } = await run(command, []);
    expect(status).toBe(0);
    expect(out).toContain("local copy");
  });
});
