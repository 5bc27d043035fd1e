import { defineConfig } from "eslint/config";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist/**", ".astro/**", "src/generated/**", "tests/fixtures/**", "node_modules/**"] },
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Half of all the time, for what is not written here: enums, which erasableSyntaxOnly forbids, and
      // values of a class, of which there are two kinds of errors and an element.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  ...astro.configs.recommended,
  { rules: { "no-empty": "error", eqeqeq: "error" } },
);
