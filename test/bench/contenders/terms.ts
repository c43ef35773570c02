/** What all others draw of the terms, and on how much room. */
export interface MadeTerm {
  readonly party: string;
  readonly from: Date;
  readonly to: Date;
}

export const WIDTH = 1000;
export const FILL = '#0b6a72';

/** The element that every page of the others has. */
export const plot: HTMLElement = document.querySelector('#plot') as HTMLElement;

export async function loadTerms(): Promise<readonly MadeTerm[]> {
  const rows: readonly { readonly party: string; readonly from: string; readonly to: string }[] = await (
    await fetch('/terms-rows.json')
  ).json();
  return rows.map(({ party, from, to }) => ({ party, from: new Date(from), to: new Date(to) }));
}

export function partiesOf(terms: readonly MadeTerm[]): readonly string[] {
  return [...new Set(terms.map(({ party }) => party))];
}

/** A row for each party, as high as ours. */
export function heightOf(terms: readonly MadeTerm[]): number {
  return 40 + 25 * partiesOf(terms).length;
}
