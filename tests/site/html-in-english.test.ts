import { describe, it } from "vitest";
import { checkHtml } from "../helpers/check-html.ts";

describe("the HTML of every page in English", () => {
  it("is valid", () => checkHtml("en"));
});
