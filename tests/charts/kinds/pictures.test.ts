import { describe, expect, it } from "vitest";
import { prettySvg } from "#charts/svg/tree.ts";
import { allCases } from "../cases/all-cases.ts";
import { draw } from "../helpers/draw-case.ts";

describe("the cases", () => {
  it.each(allCases)("$picture looks as it did when its pictures were saved", async (one) => {
    const { svg } = draw(one);
    await expect(prettySvg(svg.phone)).toMatchFileSnapshot(`../pictures/${one.picture}-phone.svg`);
    await expect(prettySvg(svg.desk)).toMatchFileSnapshot(`../pictures/${one.picture}-desk.svg`);
  });
});
