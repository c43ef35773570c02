/** What a reader is doing with a drawing; the element keeps it, templates only show it. */
export interface Interaction {
  /** Id of the selected item. */
  readonly selected: string | undefined;
  /** Id of the one item that the Tab key reaches. */
  readonly active: string | undefined;
  /** Unique on the page: prefix for the ids of patterns and labels. */
  readonly scope: string;
}
