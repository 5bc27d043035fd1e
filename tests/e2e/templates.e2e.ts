import { describe } from "vitest";
import { rulesOfLooks } from "../helpers/accessibility.ts";
import { checkTemplates } from "../helpers/check-templates.ts";
import { templatesOfDesks } from "../helpers/page-templates.ts";
import { desk, phone } from "../helpers/visit.ts";

// The languages stand in files of their own, so that they are taken side by side.
describe("every template in Chinese, on a phone, then on a desk", () => {
  checkTemplates("", { viewport: phone, colorScheme: "light" }, [
    { viewport: phone },
    { viewport: desk, rules: rulesOfLooks, of: templatesOfDesks() },
  ]);
});
