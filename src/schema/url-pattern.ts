/**
 * What a URL looks like that a browser would open, as a regular expression: relative, or of one of some schemes.
 *
 * It takes all that the reader takes. Of what the reader refuses, some hosts pass that only a browser's own parser knows to
 * be none (`https://300.1.1.1/`).
 */

/** What browsers take out of a URL wherever it stands. */
const IGNORED = '[\\t\\n\\r]*';
const LEADING = '[\\x00-\\x20]*';
const ANYTHING = '[\\s\\S]*';

const LETTER = '(?:[^\\x00-\\x20#/:<>?@[\\\\\\]^|%]|%[0-9A-Fa-f]{2})';
const HOST = `(?:\\[[0-9A-Fa-f:.]+\\]${IGNORED}|(?:${LETTER}${IGNORED})+)`;
const USER = `(?:[^/\\\\?#]*@${IGNORED})?`;
const AUTHORITY = `[/\\\\\\t\\n\\r]*${USER}${HOST}(?::[0-9\\t\\n\\r]*)?(?:[/\\\\?#]${ANYTHING}|${LEADING})$`;

/** A text whose first colon, if any, stands behind what no scheme has: a path beside the dataset, or a host after two slashes. */
const RELATIVE = [
  '$',
  `[^A-Za-z/\\\\\\x00-\\x20]${ANYTHING}$`,
  `[/\\\\]${IGNORED}(?:[^/\\\\\\t\\n\\r]${ANYTHING})?$`,
  `[/\\\\]${IGNORED}[/\\\\]${AUTHORITY}`,
  `[A-Za-z][A-Za-z0-9+.\\-\\t\\n\\r]*(?:[^A-Za-z0-9+.:\\-\\t\\n\\r]${ANYTHING})?$`,
];

/** What may follow a scheme. `https:page` is a page beside the dataset. */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  http: [AUTHORITY],
  https: [AUTHORITY, `${IGNORED}[/\\\\]?${IGNORED}(?:[^/\\\\\\t\\n\\r]${ANYTHING})?$`],
};

/** The pattern of a URL, absolute with one of these schemes or relative. */
export function urlPattern(schemes: readonly string[]): string {
  const absolute = schemes.map((scheme) => `${inAnyCase(scheme)}:(?:${(AFTER[scheme] ?? [ANYTHING]).join('|')})`);
  return `^${LEADING}(?:${[...RELATIVE, ...absolute].join('|')})`;
}

function inAnyCase(scheme: string): string {
  return [...scheme].map((letter) => `[${letter}${letter.toUpperCase()}]${IGNORED}`).join('');
}
