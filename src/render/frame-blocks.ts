import type { Block } from '../layout/figure/block.ts';
import type { Words } from '../layout/figure/words.ts';
import { type FooterFacts, footerOf } from '../layout/footer.ts';
import type { Headline } from '../layout/headline.ts';
import { closingOf, shortSources } from '../layout/short-sources.ts';
import type { Formatter } from '../locale/format.ts';
import type { Citation } from '../network/citations.ts';
import type { Resolve } from '../template/link.ts';
import type { TypeSizes } from './type-sizes.ts';
import { foreignWords } from './words.ts';

/**
 * Heading and standfirst.
 *
 * @param maxWidth of their lines, px
 */
export function headerBlocks({ heading, description }: Headline, sizes: TypeSizes, maxWidth: number): readonly Block[] {
  const title: Words = { ...heading, kind: 'strong', size: sizes.heading.size, weight: 700 };
  return [
    { kind: 'words', gap: 0, words: [title], leading: sizes.heading.leading, maxWidth },
    ...(description
      ? [
          {
            kind: 'words' as const,
            gap: 4,
            words: foreignWords(description.text, { kind: 'plain', size: sizes.description.size, weight: 400 }),
            leading: sizes.description.leading,
            maxWidth,
          },
        ]
      : []),
  ];
}

/** px under the line that the footer begins with */
const FOOTER_GAP = 8;

/** What opens a list of sources is high enough for a finger, px. */
const FOLD = 24;

/** Of its size, what a browser leaves behind each piece of the footer, and how large numbers of sources are. */
const APART = 0.35;
const NUMBER = 0.85;

/** Sources, date and notes as an element has them: many sources are folded. */
export function pageFooterBlocks(
  facts: FooterFacts,
  format: Formatter,
  resolve: Resolve,
  { footer: { size, leading } }: TypeSizes,
): readonly Block[] {
  const { messages } = format;
  const { foldsSources, citations, asOf, captions, omitted, corrections } = footerOf(facts, format);
  const style = { kind: 'faint', size, weight: 400 } as const;
  const words = (text: string, more?: Partial<Words>): Words => ({ ...style, text, ...more });
  const ending = (piece: readonly Words[]): readonly Words[] =>
    piece.map((each, index) => (index === piece.length - 1 ? { ...each, after: APART * size } : each));
  const { length } = citations;
  const sources = shortSources(citations, format);
  const line = sources.flatMap(({ number, name, date }, index): readonly Words[] => [
    words(` ${number}`, { size: Math.max(10, NUMBER * size) }),
    words(` ${name.text}`, { lang: name.lang }),
    words(`${date}${index < length - 1 ? ';' : closingOf(sources, format)}`),
  ]);
  const pieces = [
    foldsSources || !length ? [] : [words(`${messages.source(length)}:`), ...line],
    ...[asOf, ...captions].map((text) => foreignWords(` ${text}`, style)),
    corrections && resolve(corrections) ? [words(` ${messages.reportError}`)] : [],
  ];
  const paragraph = { kind: 'words', gap: 0, leading } as const;
  return [
    ...openingOf(omitted, paragraph, words),
    ...(foldsSources
      ? [{ ...paragraph, words: [words(messages.sources(length, format.number(length)))], leading: FOLD }]
      : []),
    { ...paragraph, words: pieces.flatMap(ending) },
  ];
}

/**
 * Sources, date and notes of a picture, which cannot be opened.
 *
 * @param mostNamed of many sources, up to how many of those who have published them are named; of more the first half as many, with
 * the number of sources beside and a link to the dataset
 */
export function footerBlocks(
  facts: FooterFacts,
  format: Formatter,
  resolve: Resolve,
  { sizes, mostNamed }: { readonly sizes: TypeSizes; readonly mostNamed: number },
): readonly Block[] {
  const { size, leading } = sizes.footer;
  const { foldsSources, citations, asOf, captions, omitted } = footerOf(facts, format);
  const { messages } = format;
  const style = { kind: 'faint', size, weight: 400 } as const;
  const words = (text: string, more?: Partial<Words>): Words => ({ ...style, text, ...more });
  const { length } = citations;
  const publishers = onePerPublisher(citations);
  const named = publishers.length > mostNamed ? publishers.slice(0, mostNamed / 2) : publishers;
  const shown = foldsSources ? named : citations;
  const rest = foldsSources ? sourcesOf(publishers.slice(named.length), citations) : 0;
  const sources = shortSources(shown, format).map((source) => (foldsSources ? { ...source, date: '' } : source));
  const line = sources.flatMap(({ name, url, date }, index): readonly Words[] => {
    const close =
      index < sources.length - 1
        ? format.language.semicolon
        : rest
          ? ` … +${format.number(rest)}.`
          : closingOf(sources, format);
    return [
      words(` ${name.text}`, { lang: name.lang, href: (url && resolve(url)) || undefined }),
      words(`${date}${close}`),
    ].filter(({ text }) => text);
  });
  const label = foldsSources ? messages.sources(length, format.number(length)) : messages.source(length);
  const written = length ? [words(label, { href: rest ? resolve('') : undefined }), words(':'), ...line] : [];
  const closing = [asOf, ...captions].flatMap((text) => foreignWords(` ${text}`, style));
  const paragraph = { kind: 'words', gap: 0, leading } as const;
  return [...openingOf(omitted, paragraph, words), { ...paragraph, words: [...written, ...closing] }];
}

/** The line over a footer, and how much could not be shown. */
function openingOf(
  omitted: string,
  paragraph: { readonly kind: 'words'; readonly gap: number; readonly leading: number },
  words: (text: string, more?: Partial<Words>) => Words,
): readonly Block[] {
  return [
    { kind: 'rule', gap: 12 },
    { kind: 'room', gap: FOOTER_GAP },
    ...(omitted ? [{ ...paragraph, words: [words(omitted, { kind: 'strong', weight: 600 })] }] : []),
  ];
}

/** Of many sources, the first of each publisher. */
function onePerPublisher(citations: readonly Citation[]): readonly Citation[] {
  const first = new Map<string, Citation>();
  for (const citation of citations) {
    const publisher = publisherOf(citation);
    if (!first.has(publisher)) first.set(publisher, citation);
  }
  return [...first.values()];
}

/** How many of the sources these have published, of whom one source each is given. */
function sourcesOf(publishers: readonly Citation[], all: readonly Citation[]): number {
  const keys = new Set(publishers.map(publisherOf));
  return all.filter((citation) => keys.has(publisherOf(citation))).length;
}

function publisherOf({ source: { publisher, title } }: Citation): string {
  return publisher ?? title;
}
