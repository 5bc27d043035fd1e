declare module "virtual:inline-script/*" {
  /** A bundled script of `src/client`, as text. */
  const script: string;
  export default script;
}
