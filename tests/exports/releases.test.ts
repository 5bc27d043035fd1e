import { describe, expect, it } from "vitest";
import { relativeAddresses, type Releases, stepSince, versionAfter } from "#exports/releases.ts";

const last: Releases = {
  version: "1.4.2",
  columns: ["id", "value"],
  figures: { "fires.huzhou.2019~a": "1f", "fires.huzhou.2020~a": "2e" },
  charts: {},
  dates: {},
};

describe("the version of the data", () => {
  it.each([
    ["nothing", {}, "none"],
    ["a value", { figures: { ...last.figures, "fires.huzhou.2020~a": "3d" } }, "patch"],
    ["a figure taken away", { figures: { "fires.huzhou.2019~a": "1f" } }, "patch"],
    ["a new figure", { figures: { ...last.figures, "fires.huzhou.2021~a": "3d" } }, "minor"],
    ["a column at the end", { columns: ["id", "value", "name"] }, "minor"],
    ["a column gone", { columns: ["id"] }, "major"],
    ["columns in another order", { columns: ["value", "id"] }, "major"],
  ])("after a change of %s", (_, changed, step) => {
    expect(stepSince(last, { ...last, ...changed })).toBe(step);
  });

  it("begins at 1.0.0", () => {
    const none = { ...last, version: null };
    expect(stepSince(none, last)).toBe("first");
    expect(versionAfter(null, "first")).toBe("1.0.0");
  });

  it("counts on", () => {
    expect(versionAfter("1.4.2", "patch")).toBe("1.4.3");
    expect(versionAfter("1.4.2", "minor")).toBe("1.5.0");
    expect(versionAfter("1.4.2", "major")).toBe("2.0.0");
    expect(() => versionAfter("one", "patch")).toThrow("one");
  });
});

describe("addresses of a frozen page", () => {
  const html = (href: string): string => `<a class="x" href="${href}">`;
  it.each([
    ["https://example.org/charts/fires/", "../../../charts/fires/"],
    ["/metrics/fires/#a_b", "../../../metrics/fires/#a_b"],
    ["https://other.example/charts/", "https://other.example/charts/"],
    ["//other.example/", "//other.example/"],
    ["#here", "#here"],
    ["data:,", "data:,"],
  ])("%s becomes %s", (from, to) => {
    expect(relativeAddresses(html(from), "https://example.org/", "en/embed/fires@1.0.0/")).toBe(
      html(to),
    );
  });

  it("leave the base path of the build behind", () => {
    const site = "https://example.org/years/";
    expect(relativeAddresses(html("/years/charts/"), site, "embed/a@1.0.0/")).toBe(
      html("../../charts/"),
    );
  });
});
