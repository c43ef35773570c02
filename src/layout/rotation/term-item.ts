import type { Formatter } from '../../locale/format.ts';
import type { Term } from '../../network/chair.ts';
import type { Item } from '../item.ts';
import type { Rect } from '../rect.ts';
import { termLabel } from './spoken.ts';

/**
 * A term as an item. Its names are written when they are asked for: of thousands, most never are. A class has these in one place,
 * while an object that brings its own would take half a kilobyte and be slow to read.
 */
export class TermItem implements Item {
  readonly type = 'term';
  readonly id: string;
  readonly term: Term;
  readonly x: number;
  readonly y: number;
  readonly format: Formatter;

  constructor(term: Term, hit: Rect, format: Formatter) {
    this.id = term.id;
    this.term = term;
    this.x = hit.x + hit.width / 2;
    this.y = hit.y + hit.height / 2;
    this.format = format;
  }

  get name(): string {
    return this.format.partyName(this.term.party).text;
  }

  get label(): string {
    return termLabel(this.term, this.format);
  }
}
