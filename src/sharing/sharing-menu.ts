import type { ReactiveController, TemplateResult } from 'lit';
import { isoDay } from '../dataset/iso-day.ts';
import { sharing as english } from '../locale/en/sharing.ts';
import type { Formatter } from '../locale/format.ts';
import { type SharingAction, sharingMenuTemplate } from '../template/sharing-menu.ts';
import { adoptedAttributes, FOLDER, isDatasetFile, pageLink } from './addresses.ts';
import { dataFiles } from './data-files.ts';
import { paintPicture } from './paint-picture.ts';
import { pngOf } from './png-of.ts';
import { printAlone } from './print-alone.ts';
import { save } from './save.ts';
import type { SharedScene, SharingHost } from './scene.ts';
import { frameSnippet, tagSnippet } from './snippets.ts';
import { headingOf, traceWidget } from './trace-widget.ts';
import { writeSvg } from './write-svg.ts';

/** Pixels of a picture for each px: sharp on today's screens, and in print. */
const FINENESS = 2;

/** What a reader takes away from a widget: its address, the code that shows it elsewhere, its picture and its data. */
export class SharingMenu implements ReactiveController {
  /** What has just been done, for the eye and for a screen reader. */
  #said = '';
  /** What the page may not copy by itself: the reader can, from here. */
  #text = '';
  readonly #host: SharingHost;
  readonly #toggle: () => void;

  /** @param toggle opens the menu, or closes it */
  constructor(host: SharingHost, toggle: () => void) {
    this.#host = host;
    this.#toggle = toggle;
    host.addController(this);
    // Within the shadow root: Escape closes the menu alone, and not what is selected as well.
    host.shadowRoot?.addEventListener('keydown', (event) => this.#handleKey(event as KeyboardEvent));
  }

  hostDisconnected(): void {
    this.#say('');
  }

  template(scene: SharedScene): TemplateResult {
    const [{ format }] = scene.contexts;
    return sharingMenuTemplate({
      label: format.messages.share,
      groups: [this.#passing(format), this.#embedding(scene, format), this.#saving(scene, format)],
      said: this.#said,
      text: this.#text,
    });
  }

  /** From the button as from the menu. */
  #handleKey(event: KeyboardEvent): void {
    const isHere = event.target instanceof Element && event.target.closest('[part="menu"], [part="menu-button"]');
    if (event.key !== 'Escape' || !isHere || !this.#host.shadowRoot?.querySelector('[part="menu"]')) return;
    event.stopPropagation();
    // A dialog around the widget stays open.
    event.preventDefault();
    this.#close();
  }

  #close(): void {
    this.#say('');
    this.#toggle();
    this.#host.shadowRoot?.querySelector<HTMLElement>('[part="menu-button"]')?.focus();
  }

  /** The page, to others and on paper. */
  #passing(format: Formatter): readonly SharingAction[] {
    const words = format.words('sharing', english);
    const given = () => ({ title: this.#title, url: pageLink(this.#host) });
    const print = () => {
      if (isFramed()) this.#say(words.barred);
      printAlone(this.#host);
    };
    // A reader who thinks better of it is no failure.
    const send = () => void navigator.share(given()).catch(() => {});
    return [
      { part: 'copy-link', label: words.copyLink, run: () => void this.#copy(pageLink(this.#host), format) },
      ...(navigator.canShare?.({ url: location.href }) ? [{ part: 'send', label: words.send, run: send }] : []),
      { part: 'print', label: words.print, run: print },
    ];
  }

  /** Code for another page: none where the data has no address, or the library's files are within another build. */
  #embedding({ widget, base }: SharedScene, format: Formatter): readonly SharingAction[] {
    if (!FOLDER || !isDatasetFile(base, this.#host)) return [];
    const words = format.words('sharing', english);
    const shown = {
      tag: `network-${widget}`,
      folder: FOLDER,
      src: base,
      attributes: adoptedAttributes(this.#host),
      title: this.#title,
      height: heightAtRest(this.#host),
    };
    // A tag takes the language of its new page; a frame hears of that only where the script is let in.
    const frame = frameSnippet({ ...shown, attributes: { locale: format.language.tag, ...shown.attributes } });
    const copying = (part: string, what: string, text: string): SharingAction => ({
      part,
      label: `${words.embed} (${what})`,
      run: () => void this.#copy(text, format),
    });
    return [
      ...(frame ? [copying('copy-frame', 'iframe', frame)] : []),
      copying('copy-tag', 'script', tagSnippet(shown)),
    ];
  }

  /** Files: the picture while there is a drawing, and the data. */
  #saving(scene: SharedScene, format: Formatter): readonly SharingAction[] {
    const words = format.words('sharing', english);
    const pictures = (['png', 'svg'] as const).map((ending) => ({
      part: `save-${ending}`,
      label: `${words.picture} (${ending.toUpperCase()})`,
      run: () => this.#savePicture(ending, scene, format),
    }));
    const files = dataFiles(scene).map(({ ending, type, write }) => ({
      part: `save-${ending}`,
      label: `${ending === 'ics' ? words.calendar : words.data} (${ending.toUpperCase()})`,
      run: () => this.#save(new Blob([write()], { type }), ending, scene, format),
    }));
    return this.#host.view === 'chart' ? [...pictures, ...files] : files;
  }

  #savePicture(ending: 'png' | 'svg', scene: SharedScene, format: Formatter): void {
    try {
      const picture = this.#host.shadowRoot && traceWidget(this.#host.shadowRoot);
      if (!picture) throw new Error('no drawing');
      const file =
        ending === 'svg'
          ? new Blob([writeSvg(picture)], { type: 'image/svg+xml' })
          : pngOf(paintPicture(picture, FINENESS));
      this.#save(file, ending, scene, format);
    } catch {
      this.#say(format.words('sharing', english).failed);
    }
  }

  #save(file: Blob, ending: string, { widget, contexts }: SharedScene, format: Formatter): void {
    const ids = contexts.map(({ network }) => network.network.id).join('-');
    const name = `${ids}-${widget}-${isoDay(contexts[0].network.asOf.day)}.${ending}`;
    save(file, name);
    const { saved, barred } = format.words('sharing', english);
    this.#say([saved({ file: name }), ...(isFramed() ? [barred] : [])].join(' – '));
  }

  async #copy(text: string, format: Formatter): Promise<void> {
    const words = format.words('sharing', english);
    try {
      await navigator.clipboard.writeText(text);
      this.#say(words.copied);
    } catch {
      this.#say(words.byHand, text);
    }
  }

  #say(said: string, text = ''): void {
    this.#said = said;
    this.#text = text;
    this.#host.requestUpdate();
  }

  get #title(): string {
    return this.#host.shadowRoot ? headingOf(this.#host.shadowRoot) : '';
  }
}

/** Its height where nothing in it is opened, px. */
function heightAtRest({ offsetHeight, shadowRoot }: HTMLElement): number {
  const opened = shadowRoot?.querySelectorAll<HTMLElement>('.sharing, .detail, .entry-tools') ?? [];
  const rest = [...opened].reduce((height, each) => height - each.offsetHeight, offsetHeight);
  const widget = shadowRoot?.querySelector('.widget');
  const least = widget ? Number.parseFloat(getComputedStyle(widget).minHeight) : 0;
  return Math.ceil(Math.max(rest, least));
}

/** A frame may lie in a sandbox that lets nothing be saved or printed. */
function isFramed(): boolean {
  return globalThis.self !== globalThis.top;
}
