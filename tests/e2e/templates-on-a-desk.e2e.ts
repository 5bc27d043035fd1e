import { describe } from "vitest";
import { rulesOfLooks } from "../helpers/accessibility.ts";
import { checkTemplates } from "../helpers/check-templates.ts";
import { desk } from "../helpers/visit.ts";

describe("every template in Chinese, on a desk", () => {
  checkTemplates(
    "",
    { viewport: desk, colorScheme: "light" },
    { viewport: desk, rules: rulesOfLooks },
  );
});
