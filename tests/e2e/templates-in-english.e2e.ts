import { describe } from "vitest";
import { checkTemplates } from "../helpers/check-templates.ts";
import { desk } from "../helpers/visit.ts";

describe("every template in English, on a desk in the dark", () => {
  checkTemplates("en/", { viewport: desk, colorScheme: "dark" }, [{ viewport: desk }]);
});
