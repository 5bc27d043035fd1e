import { describe } from "vitest";
import { checkTemplates } from "../helpers/check-templates.ts";
import { phone } from "../helpers/visit.ts";

// The looks stand in files of their own, so that they are taken side by side.
describe("every template in Chinese, on a phone", () => {
  checkTemplates("", { viewport: phone, colorScheme: "light" }, { viewport: phone });
});
