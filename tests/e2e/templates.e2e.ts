import { describe } from "vitest";
import { checkTemplates } from "../helpers/check-templates.ts";

describe("every template in Chinese", () => {
  checkTemplates("");
});
