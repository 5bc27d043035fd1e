import { chartKinds } from "#charts/kinds/index.ts";
import type { ChartKindSpec } from "#charts/kinds/spec.ts";
import type { MarkName } from "#charts/marks/mark-names.ts";
import type { Language } from "#model/bilingual.ts";
import { chartWords } from "#words/index.ts";

/** A kind of chart as the gallery shows it. */
export interface GalleryKind {
  readonly kind: string;
  readonly name: string;
  readonly use: string;
  readonly avoid: string;
  readonly marks: readonly { readonly mark: MarkName; readonly label: string }[];
  /** The published chart that stands for it. */
  readonly example: string;
  /** The example's file, as its editor wrote it. */
  readonly file: string;
}

const files = import.meta.glob<string>("../content/charts/*.yaml", {
  eager: true,
  query: "?raw",
  import: "default",
});

const kinds: readonly ChartKindSpec[] = chartKinds;

/** Every kind in the order of the list. Throws where an example is no published chart. */
export function galleryIn(lang: Language): readonly GalleryKind[] {
  const key: Readonly<Partial<Record<MarkName, string>>> = chartWords(lang).key;
  return kinds.map(({ kind, gallery, marks }) => ({
    kind,
    name: gallery.name[lang],
    use: gallery.use[lang],
    avoid: gallery.avoid[lang],
    marks: marks.flatMap((mark) => {
      const label = key[mark];
      return label === undefined ? [] : [{ mark, label }];
    }),
    example: gallery.example,
    file: fileOf(gallery.example),
  }));
}

function fileOf(id: string): string {
  const text = files[`../content/charts/${id}.yaml`];
  if (text === undefined) throw new Error(`The gallery's example ${id} is no published chart`);
  return text.trimEnd();
}
