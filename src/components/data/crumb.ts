/** A step of the way from the home page to a page. */
export interface Crumb {
  readonly label: string;
  /** Left out for the page one is on. */
  readonly href?: string | undefined;
}
