/** Dates as spreadsheets, and people in them, write them. */

/** `19.05.2025` or `19.05.25`, also with the midnight that a spreadsheet adds, or from a day of the month: `19.–21.05.2025`. */
const DOTTED = /^(?:(\d{1,2})\.? ?[-–] ?)?(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?: 0?0:00(?::00)?)?$/;

/**
 * `19.05.2025` as `2025-05-19`: with dots the day always comes first, and a year of two digits is one of this century. All else
 * is given back as it is: `5/6/2025` may be May or June, and which is for a person to say.
 */
export function dateFromSpreadsheet(cell: string): string {
  const [, first, last = '', month = '', written = ''] = DOTTED.exec(cell) ?? [];
  if (!written) return cell;
  const year = written.padStart(4, '20');
  const dayOf = (day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return first === undefined ? dayOf(last) : `${dayOf(first)}/${dayOf(last)}`;
}
