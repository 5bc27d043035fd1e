import type { Bilingual } from "#model/bilingual.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Area, Measure, Metric } from "#model/vocabulary.ts";
import type { ChartOptions, Options, ValuesOf } from "../declared-chart.ts";
import type { ChartSize, Drawing } from "../drawing.ts";
import type { Arrangement } from "../explore/view.ts";
import { axisGaps, type MarkName } from "../marks/mark-names.ts";
import type { ChartModel, PlacedPoint, Shown } from "../model/types.ts";
import type { AltWriter, SummaryWriter } from "../text/summary/summary.ts";

/**
 * A kind of chart: all that is said of it anywhere. A new kind is one of these in a file of its own
 * and a line in `index.ts`.
 */
export interface ChartKindSpec<Name extends string = string> {
  /** What editors write: `trend-line`. */
  readonly kind: Name;
  /** What it draws, in a few words: its line in CONTRIBUTING.md. */
  readonly draws: Bilingual;
  /** What it is called in alternative texts, at the beginning of a sentence. */
  readonly altName: Bilingual;
  readonly gallery: {
    readonly name: Bilingual;
    readonly use: Bilingual;
    readonly avoid: Bilingual;
    /** The published chart that shows most of it. */
    readonly example: string;
  };

  /** Which options it understands, those of its own among them; any other is refused. */
  readonly options: Options;
  /** Options that it cannot do without. */
  readonly needs?: readonly string[];

  /**
   * What its series share: an axis of values, so that unit, base and measure are one; the unit alone;
   * the metric; indices, of which only rates must have one base; or nothing.
   */
  readonly shares: "axis" | "unit" | "metric" | "indices" | "nothing";
  /** It puts places in an order. */
  readonly isRanking?: true;
  /** The one measure that it is made for: 104,372 deaths are no run of years. */
  readonly measure?: Measure;

  /** The most figures that it has room for. */
  readonly mostFigures?: number;

  readonly shows: Shown;
  /** It shows how figures went over the years, so that a year without one is a gap. */
  readonly isOverYears?: true;
  /** It has a cell a year: of what was published, without what is computed here, and joins nothing. */
  readonly isGrid?: true;
  /** Its series are told apart by their place, not by colour. */
  readonly isOneColour?: true;
  /** Of totals of more than a year it shows nothing else, or none. */
  readonly totals?: "only" | "never";
  /** The years that it is about, where these are not its period. */
  readonly yearsOf?: (model: ChartModel) => ChartModel["period"];
  /** How the explorer lays out the same figures; it has no such drawing where left out. */
  readonly explored?: Arrangement;

  /** The special marks that it knows, in the order of the key; a drawing shows those that occur. */
  readonly marks: readonly MarkName[];
  /** Pure, and without colours. */
  draw(model: ChartModel, size: ChartSize): Drawing;
  /** Whether its desk form needs the page's whole width. */
  isWide?(options: ChartOptions): boolean;
  readonly summary: SummaryWriter;
  /** How each series went or, where the chart shows no course, its figures, unless told. */
  readonly alt?: AltWriter;

  /** What a draft of it holds besides metric, places and texts. */
  readonly draft?: {
    /** Why it fits figures of its measure, which then need no other kind. */
    readonly why?: Bilingual;
    /** The years that there are figures of. */
    readonly isDated?: true;
    /** As far as the data can say. */
    readonly options?: (request: DraftRequest) => ChartOptions;
  };
}

/** What a draft is made from: a metric, with what is known of it in each place. */
export interface DraftRequest {
  readonly metric: Metric;
  readonly series: readonly {
    readonly area: Area;
    readonly points: readonly PlacedPoint[];
  }[];
  readonly data: Pick<Dataset, "events" | "identities" | "scales">;
}

/** Whether a chart shows how figures went over the years; of panels, those with a line. */
export function showsCourse({ isOverYears }: ChartKindSpec, { panel }: ChartOptions): boolean {
  return isOverYears === true && (panel ?? "line") === "line";
}

/**
 * A kind as its file declares it: its functions know the options that it names, none unless told. It
 * shows figures unless told.
 */
interface KindDefinition<Name extends string, Own extends Options> extends Omit<
  ChartKindSpec<Name>,
  "options" | "needs" | "shows" | "draw" | "isWide"
> {
  readonly options?: Own;
  readonly shows?: Shown;
  readonly needs?: readonly (keyof Own & string)[];
  draw(model: ChartModel<ValuesOf<Own>>, size: ChartSize): Drawing;
  isWide?(options: ValuesOf<Own>): boolean;
}

/** Declares a kind. */
export function defineKind<const Name extends string, Own extends Options>(
  kind: KindDefinition<Name, Own>,
): ChartKindSpec<Name> {
  return { options: {}, shows: "figures", ...kind };
}

const bounds = ["interval", "at-least", "at-most", "approx"] as const;

/** Marks of what a figure is beside published and exact. */
export const marksOfStanding = ["derived", "target", "preliminary"] as const;

/** The marks of bars from zero. */
export const marksOfBars = [...bounds, ...marksOfStanding] as const;

/** The marks of lines over years. */
export const marksOfLines: readonly MarkName[] = [...axisGaps, ...marksOfBars, "break", "conflict"];
