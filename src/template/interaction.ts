/** What a reader is doing with a drawing; the element keeps it, templates only show it. */
export interface Interaction {
  /** Id of the selected item. */
  readonly selected: string | undefined;
  /** Ids of what belongs to the thing that is selected, here or in a widget beside it. */
  readonly related: ReadonlySet<string>;
  /** Id of the one item that the Tab key reaches. */
  readonly active: string | undefined;
  /** Unique on the page: prefix for the ids of patterns and labels. */
  readonly scope: string;
}
