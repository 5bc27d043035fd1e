import { describe } from "vitest";
import { checkTemplates } from "../helpers/check-templates.ts";
import { desk, phone } from "../helpers/visit.ts";

describe("every template in English, on a phone in dark, then read on a desk", () => {
  checkTemplates("en/", { viewport: phone, colorScheme: "dark" }, { viewport: desk });
});
