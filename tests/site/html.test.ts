import { describe, it } from "vitest";
import { checkHtml } from "../helpers/check-html.ts";

describe("the HTML of every page in Chinese", () => {
  it("is valid", () => checkHtml("zh"));
});
