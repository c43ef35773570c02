/** What all others draw of the meetings, and on how much room. */
export interface MadeMeeting {
  readonly title: string;
  readonly date: Date;
  readonly kind: string;
}

export const WIDTH = 1000;
export const HEIGHT = 420;
export const FILL = '#0b6a72';

/** The element that every page of the others has; `data-rows` says where its meetings are. */
export const plot: HTMLElement = document.querySelector('#plot') as HTMLElement;

export async function loadMeetings(): Promise<readonly MadeMeeting[]> {
  const rows: readonly { readonly title: string; readonly date: string; readonly kind: string }[] = await (
    await fetch(plot.dataset['rows'] ?? '')
  ).json();
  return rows.map(({ title, date, kind }) => ({ title, date: new Date(date), kind }));
}

export function kindsOf(meetings: readonly MadeMeeting[]): readonly string[] {
  return [...new Set(meetings.map(({ kind }) => kind))];
}
