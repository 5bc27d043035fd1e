declare module "virtual:inline-script/*" {
  /** A bundled script of `src/client`, as text. */
  const script: string;
  export default script;
}

declare module "virtual:module-script/*" {
  /** A bundled module of `src/client`, as text. */
  const script: string;
  export default script;
}
