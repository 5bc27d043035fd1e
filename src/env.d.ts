declare module "virtual:inline-script/*" {
  /** A bundled script of `src/client`, as text. */
  const script: string;
  export default script;
}

declare namespace App {
  interface Locals {
    /** The language of the page or file that is built. */
    lang: "zh" | "en";
    /** Every fixed word of that language. */
    wording: ReturnType<typeof import("#words/index.ts").wordingIn>;
  }
}
