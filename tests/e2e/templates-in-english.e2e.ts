import { describe } from "vitest";
import { checkTemplates } from "../helpers/check-templates.ts";
import { phone } from "../helpers/visit.ts";

// A file of its own, so that the two languages are looked at side by side.
describe("every template in English", () => {
  checkTemplates("en/", [phone]);
});
