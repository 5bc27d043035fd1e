import { describe, expect, it } from "vitest";
import { mergeShapes } from "#charts/svg/merge-shapes.ts";

describe("mergeShapes", () => {
  it("joins lines, and cells of one row", () => {
    expect(
      mergeShapes([
        '<line x1="0" x2="9" y1="1" y2="1"/>',
        '<line x1="0" x2="9" y1="5" y2="5"/>',
        '<rect x="0" y="1" width="4" height="3" data-row="1" data-series="1"/>',
        '<rect x="5" y="1" width="4" height="3" data-row="1" data-series="1"/>',
      ]),
    ).toEqual([
      '<path d="M0,1L9,1M0,5L9,5"/>',
      '<path d="M0,1h4v3h-4zM5,1h4v3h-4z" data-row="1" data-series="1"/>',
    ]);
  });

  it("leaves apart what says different things, and what stands alone", () => {
    const apart = [
      '<rect x="0" y="1" width="4" height="3" data-row="1" data-series="0"/>',
      '<rect x="5" y="1" width="4" height="3" data-row="2" data-series="0"/>',
      '<circle cx="1" cy="1" r="3"/>',
      "words",
    ];
    expect(mergeShapes(apart)).toEqual(apart);
  });
});
