/** The texts that a reader copies to show a widget on a page of their own. */

/** A widget that stands on a page. */
export interface Shown {
  /** `network-map` */
  readonly tag: string;
  /** Of the folder that holds the library's files, with a slash at the end. */
  readonly folder: string;
  /** Of the dataset. */
  readonly src: string;
  /** What is set on it otherwise; empty for an attribute without a value. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly title: string;
  /** px */
  readonly height: number;
}

/** One tag and one script. */
export function tagSnippet({ tag, folder, src, attributes }: Shown): string {
  const script = `<script type="module" src="${escaped(`${folder}${tag}.js`)}"></script>`;
  return `${script}\n${written(tag, { src, ...attributes })}`;
}

/** A frame, and the script that gives it the height of its content; undefined where the dataset is on another site than the frame. */
export function frameSnippet({ tag, folder, src, attributes, title, height }: Shown): string | undefined {
  if (new URL(src).origin !== new URL(folder).origin) return undefined;
  const widget = tag.replace('network-', '');
  // Names of a page's address, which a build must not shorten.
  const query = new URLSearchParams([
    ['widget', widget],
    ['src', new URL(src).pathname],
    ...Object.entries(attributes),
  ]);
  const address = `${folder}embed/frame.html?${String(query).replaceAll('%2F', '/')}`;
  const frame = written('iframe', { src: address, title, width: '100%', height: String(height), frameborder: '0' });
  return `${frame}\n<script type="module" src="${escaped(`${folder}embed/host.js`)}"></script>`;
}

/** An element as markup; an empty value is an attribute without one. */
export function written(tag: string, attributes: Readonly<Record<string, string>>, content = ''): string {
  const given = Object.entries(attributes).map(([name, value]) => (value ? `${name}="${escaped(value)}"` : name));
  return `<${[tag, ...given].join(' ')}>${content}</${tag}>`;
}

/** For between quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
