import { LitElement, type PropertyValues } from 'lit';
import { isAsOf } from '../network/as-of.ts';
import { VERSION, warnOnce } from './shared.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;

/** What some properties take, in code and in words, and what they are for anything else. */
const RULES: Readonly<Record<string, readonly [takes: (value: never) => boolean, words: string, standard: unknown]>> = {
  asOf: [(date: string) => !date || isAsOf(date), 'today, YYYY-MM-DD', ''],
  headingLevel: [(level: string) => /^[2-6]$/.test(level), '2 to 6', 3],
  timeout: [(time: number) => time >= 1, '1 or more', 20_000],
};

/**
 * What every element makes of what a page asks of it: what there is not falls back to the default, and is said once. A property with an
 * attribute and no `type` is text; one whose `type` is a list of words takes these alone, and is the first of them by default.
 */
export abstract class NetworkElement extends LitElement {
  /** @internal Of the library, for a page that has two. */
  static readonly version: string = VERSION;

  constructor() {
    super();
    this.#settle();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#settle();
  }

  /** A page's script may set a property to anything; nothing is what an attribute leaves that is taken away, and what there is at first. */
  #settle(): void {
    const properties = this as unknown as Record<PropertyKey, unknown>;
    for (const [name, { type, attribute = name }] of (this.constructor as typeof LitElement).elementProperties) {
      if (!type && attribute !== false) properties[name] = String(properties[name] ?? '');
      const value = properties[name] as never;
      const [takes, words, standard] = Array.isArray(type)
        ? [(one: never) => type.includes(one), type.join(', '), type[0]]
        : (RULES[name as string] ?? []);
      if (!takes || takes(value)) continue;
      this.warnUnknown(attribute as string, value, words as string);
      properties[name] = standard;
    }
  }

  /** @internal Says once that an attribute asks for what there is not; one that is taken away asks for nothing. */
  warnUnknown(attribute: string, value: unknown, allowed: string): void {
    if ((value ?? null) !== null) warnOnce(this.localName, attribute, `unknown value "${value}"; allowed: ${allowed}`);
  }
}
