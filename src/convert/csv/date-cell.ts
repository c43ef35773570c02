/** Dates as spreadsheets leave them when they have opened and saved a table. */

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: 0?0:00(?::00)?)?$/;

/**
 * `19.05.2025` as `2025-05-19`: with dots the day always comes first. All else is given back as it is: `5/6/2025` may be May
 * or June, and which is for a person to say.
 */
export function dateFromSpreadsheet(cell: string): string {
  const [, day = '', month = '', year = ''] = DOTTED.exec(cell) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
}
