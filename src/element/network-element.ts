import { LitElement, type PropertyValues } from 'lit';
import { isAsOf } from '../network/as-of.ts';
import { VERSION, warnOnce } from './shared.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;

/**
 * What every element makes of what a page asks of it: what there is not falls back to the default, and is said once. A property with an
 * attribute and no `type` is text; one whose `type` is a list of words takes these alone, and is the first of them by default.
 */
export abstract class NetworkElement extends LitElement {
  /** @internal Of the library, for a page that has two. */
  static readonly version: string = VERSION;

  /** A page's script may set a property to anything; nothing is what an attribute leaves that is taken away. */
  protected override willUpdate(_changed: PropertyValues<this>): void {
    for (const [key, { type, attribute }] of (this.constructor as typeof LitElement).elementProperties) {
      const name = key as keyof this & string;
      const value = this[name];
      if (!type && attribute !== false) this[name] = String(value ?? '') as never;
      if (!Array.isArray(type) || type.includes(value)) continue;
      this.warnUnknown(name, value, type.join(', '));
      this[name] = type[0];
    }
  }

  /** A whole number from the least to the most, or the standard one. */
  protected allowedNumber(attribute: string, value: number, least: number, most: number, standard: number): number {
    if (value >= least && value <= most && !(value % 1)) return value;
    this.warnUnknown(attribute, value, most < Number.POSITIVE_INFINITY ? `${least} to ${most}` : `${least} or more`);
    return standard;
  }

  protected checkAsOf(asOf: string): void {
    if (asOf && !isAsOf(asOf)) this.warnUnknown('as-of', asOf, 'today, YYYY-MM-DD');
  }

  /** Says once that an attribute asks for what there is not; one that is taken away asks for nothing. */
  protected warnUnknown(attribute: string, value: unknown, allowed: string): void {
    if ((value ?? null) !== null) warnOnce(this.localName, attribute, `unknown value "${value}"; allowed: ${allowed}`);
  }
}
