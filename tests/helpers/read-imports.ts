import ts from "typescript";

/** One import of a file, as written. */
export interface FileImport {
  readonly specifier: string;
  /** `import type`, or a list of nothing but types: gone when the code runs. */
  readonly isType: boolean;
  /** `import()`: loaded on demand. */
  readonly isDynamic: boolean;
}

/**
 * The imports of a `.ts`, `.astro` or `.mdx` file: of an Astro file those of its frontmatter and
 * of its scripts, of a story those of its import lines. `import.meta.glob` counts as an import of
 * its pattern.
 */
export function readImports(path: string, text: string): readonly FileImport[] {
  return codeOf(path, text).flatMap((code) => {
    const found = known.get(code) ?? importsIn(code);
    known.set(code, found);
    return found;
  });
}

/** What was read already, by its code: several tests ask after the imports of every file. */
const known = new Map<string, readonly FileImport[]>();

function importsIn(code: string): readonly FileImport[] {
  const file = ts.createSourceFile("file.ts", code, ts.ScriptTarget.Latest, true);
  const found: FileImport[] = [];
  visit(file, found);
  return found;
}

function codeOf(path: string, text: string): readonly string[] {
  if (path.endsWith(".mdx")) return [[...text.matchAll(/^(?:import|export)\s.*$/gm)].join("\n")];
  if (!path.endsWith(".astro")) return [text];
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? "";
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [frontmatter, ...scripts.map((script) => script[1] ?? "")];
}

function visit(node: ts.Node, found: FileImport[]): void {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node;
    if (moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier)) {
      found.push({ specifier: moduleSpecifier.text, isType: isTypeOnly(node), isDynamic: false });
    }
  } else if (ts.isCallExpression(node)) {
    const [argument] = node.arguments;
    const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const isGlob = node.expression.getText() === "import.meta.glob";
    if ((isImport || isGlob) && argument !== undefined && ts.isStringLiteralLike(argument)) {
      found.push({ specifier: argument.text, isType: false, isDynamic: isImport });
    }
  }
  ts.forEachChild(node, (child) => {
    visit(child, found);
  });
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  const { namedBindings } = clause;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    clause.name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}
