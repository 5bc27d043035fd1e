import { type ChartKind, chartKinds } from "#charts/chart-kinds.ts";
import { marksOfKind } from "#charts/kinds/marks-of-kind.ts";
import type { MarkName } from "#charts/marks/mark-names.ts";
import type { Language } from "#model/bilingual.ts";
import { chartWords, galleryWords } from "#words/index.ts";

/** A kind of chart as the gallery shows it. */
export interface GalleryKind {
  readonly kind: ChartKind;
  readonly name: string;
  readonly use: string;
  readonly avoid: string;
  readonly marks: readonly { readonly mark: MarkName; readonly label: string }[];
  /** The published chart that stands for it. */
  readonly example: string;
  /** The example's file, as its editor wrote it. */
  readonly file: string;
}

/** The published chart that shows most of each kind. */
const examples: Readonly<Record<ChartKind, string>> = {
  "trend-line": "work-safety-deaths",
  "indexed-trend": "deaths-indexed",
  "events-trend": "satisfaction-events",
  slope: "fires-per-head",
  "ranked-bars": "fraud-money",
  "range-bars": "fraud-totals",
  "small-multiples": "fraud-nation",
  "streak-ladder": "safe-titles",
  "streak-spans": "titles-by-city",
  "tier-ladder": "tripods-by-year",
  "part-to-whole": "first-instance-by-type",
  "reporting-heatmap": "inspection-grid",
  "area-heatmap": "satisfaction-by-place",
  limits: "response-limits",
};

const files = import.meta.glob<string>("../content/charts/*.yaml", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** Every kind in the order of the declaration. Throws where an example is no published chart. */
export function galleryIn(lang: Language): readonly GalleryKind[] {
  const words: Readonly<Record<ChartKind, Pick<GalleryKind, "name" | "use" | "avoid">>> =
    galleryWords(lang).kinds;
  const key: Readonly<Partial<Record<MarkName, string>>> = chartWords(lang).key;
  return chartKinds.map((kind) => ({
    kind,
    ...words[kind],
    marks: marksOfKind[kind].flatMap((mark) => {
      const label = key[mark];
      return label === undefined ? [] : [{ mark, label }];
    }),
    example: examples[kind],
    file: fileOf(examples[kind]),
  }));
}

function fileOf(id: string): string {
  const text = files[`../content/charts/${id}.yaml`];
  if (text === undefined) throw new Error(`The gallery's example ${id} is no published chart`);
  return text.trimEnd();
}
