/** HTML as the words it shows. Nothing of it is ever run, drawn or kept as markup. */

const TOKEN = /<!--|-->|<\/?([a-z][a-z\d]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;

/** Elements that begin a line of their own. */
const BLOCKS =
  /^(?:address|article|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)$/;

/** Elements whose content is no text of the page. */
const HIDDEN = /^(?:script|style|template|title)$/;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  middot: '·',
  bull: '•',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  ccedil: 'ç',
  Ccedil: 'Ç',
  acirc: 'â',
  icirc: 'î',
  ucirc: 'û',
  eacute: 'é',
  egrave: 'è',
  szlig: 'ß',
  inodot: 'ı',
  imath: 'ı',
  Idot: 'İ',
  scedil: 'ş',
  Scedil: 'Ş',
  gbreve: 'ğ',
  Gbreve: 'Ğ',
};

/** The text of HTML: tags and what is hidden left out, blocks on lines of their own, character references decoded. */
export function plainText(html: string): string {
  return decodeEntities(withoutTags(html))
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function withoutTags(html: string): string {
  let text = '';
  let position = 0;
  // What the rest is hidden by: the end of a comment or of an element.
  let end: string | undefined;
  for (const { 0: token, 1: name = '', index } of html.matchAll(TOKEN)) {
    if (end === undefined) text += html.slice(position, index);
    position = index + token.length;
    const tag = name.toLowerCase();
    if (end !== undefined) end = token.toLowerCase().startsWith(end) ? undefined : end;
    else if (token === '<!--') end = '-->';
    else if (token === '-->') text += token;
    else if (HIDDEN.test(tag) && !token.startsWith('</')) end = `</${tag}`;
    else if (BLOCKS.test(tag)) text += '\n';
  }
  return end === undefined ? text + html.slice(position) : text;
}

/** HTML, section 13.5; a reference that is not known stays as it is written. */
function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name: string) => {
    if (name) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
  });
}
