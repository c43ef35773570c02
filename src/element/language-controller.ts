import type { LitElement, ReactiveController } from 'lit';
import { en } from '../locale/en.ts';
import type { Language } from '../locale/language.ts';
import { knownLanguage, languageTags, loadLanguage, nearestTag } from '../locale/languages.ts';
import type { Provided } from './provider.ts';
import { warnOnce } from './shared.ts';

/** The names that English has at hand. */
const AT_HAND = `|${en.regions}`;

export interface LanguageHost extends LitElement {
  locale: string;
  /** What a provider around it shares. */
  readonly provided?: Provided | undefined;
}

/** Finds a widget's language, by its own attribute or the page around it, and loads it. */
export class LanguageController implements ReactiveController {
  /** Undefined while the language loads, so that no reader sees English flash past. */
  language: Language | undefined;
  /** The reader's BCP 47 tag as found. */
  locale = 'en';
  readonly #host: LanguageHost;
  #tag = '';
  #asksForNames = false;
  /** English stands in for a language that could not be loaded. */
  #isMissing = false;

  constructor(host: LanguageHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Another place on the page may speak another language; and what could not be loaded once may be there by now. */
  hostConnected(): void {
    if (this.#isMissing) void this.#load(this.#tag);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { locale, provided } = this.#host;
    this.locale = locale || provided?.locale || surroundingLanguage(this.#host) || 'en';
    const tag = this.#nearest(this.locale);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.language = knownLanguage(tag);
    if (!this.language) void this.#load(tag);
  }

  /**
   * Sees to the names of parties and shapes with these codes: English has those of most only when asked for them.
   *
   * @param waits there is to be no language until they have come, so that no reader sees a code flash past
   */
  nameAll(codes: readonly string[], waits: boolean): void {
    const isNamed = (code: string) => !code || AT_HAND.includes(`|${code} `);
    if (this.language !== en || this.#asksForNames || codes.every(isNamed)) return;
    this.#asksForNames = true;
    if (waits) this.language = undefined;
    void this.#load(en.tag);
  }

  #nearest(locale: string): string {
    const tag = nearestTag(locale);
    if (tag) return tag;
    warnOnce(
      this.#host.localName,
      'locale',
      `no language "${locale}"; English is used. Allowed: ${languageTags.join(', ')}`,
    );
    return 'en';
  }

  /** @param patience ms until it tries again where a file could not be loaded, each time twice as long */
  async #load(tag: string, patience = 4000): Promise<void> {
    let language: Language | undefined;
    try {
      language = await loadLanguage(tag);
    } catch {
      warnOnce(this.#host.localName, 'language-file', `a file of "${tag}" could not be loaded; English is used`);
    }
    if (tag !== this.#tag) return;
    this.#isMissing = !language;
    this.language = language ?? en;
    if (this.#isMissing)
      setTimeout(() => this.#host.isConnected && this.#isMissing && this.#load(tag, 2 * patience), patience);
    this.#host.requestUpdate();
  }
}

/** The nearest `lang` around an element, through shadow roots, the document's included. */
function surroundingLanguage(element: Element): string | undefined {
  let current: Element | null = element;
  while (current) {
    const holder: Element | null = current.closest('[lang]');
    if (holder) return holder.getAttribute('lang') || undefined;
    const root: Node = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
