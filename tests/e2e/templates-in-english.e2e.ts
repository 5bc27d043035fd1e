import { describe } from "vitest";
import { checkTemplates } from "../helpers/check-templates.ts";
import { phone } from "../helpers/visit.ts";

describe("every template in English, on a phone in dark", () => {
  checkTemplates("en/", [{ viewport: phone, colorScheme: "dark" }]);
});
