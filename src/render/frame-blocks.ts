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

/**
 * Sources, date and notes.
 *
 * @param mostNamed of many sources, how many of those who have published them are named, as in a picture, which cannot be opened; 0
 * where they are folded, as in an element
 */
export function footerBlocks(
  facts: FooterFacts,
  format: Formatter,
  resolve: Resolve,
  { footer: { size, leading } }: TypeSizes,
  mostNamed: number,
): readonly Block[] {
  const { foldsSources, citations, asOf, captions, omitted } = footerOf(facts, format);
  const style = { kind: 'faint', size, weight: 400 } as const;
  const words = (text: string, more?: Partial<Words>): Words => ({ ...style, text, ...more });
  const { length } = citations;
  const publishers = onePerPublisher(citations);
  const shown = foldsSources ? publishers.slice(0, mostNamed) : citations;
  const isCut = foldsSources && publishers.length > mostNamed;
  const sources = shortSources(shown, format).map((source) => (foldsSources ? { ...source, date: '' } : source));
  const line = sources.flatMap(({ name, url, date }, index): readonly Words[] => {
    const close = index < sources.length - 1 ? ';' : isCut ? ' …' : closingOf(sources, format);
    return [
      words(` ${name.text}`, { lang: name.lang, href: (url && resolve(url)) || undefined }),
      words(`${date}${close}`),
    ].filter(({ text }) => text);
  });
  const isFolded = foldsSources && !mostNamed;
  const fold = words(format.messages.sources(length, format.number(length)));
  const written =
    isFolded || !length
      ? []
      : [
          words(`${isCut ? format.messages.sources(length, format.number(length)) : format.messages.source(length)}:`),
          ...line,
        ];
  const rest = [asOf, ...captions].flatMap((text) => foreignWords(` ${text}`, style));
  const paragraph = { kind: 'words', gap: 0, leading } as const;
  return [
    { kind: 'rule', gap: 12 },
    { kind: 'room', gap: FOOTER_GAP },
    ...(omitted ? [{ ...paragraph, words: [words(omitted, { kind: 'strong', weight: 600 })] }] : []),
    ...(isFolded ? [{ ...paragraph, words: [fold], leading: FOLD }] : []),
    { ...paragraph, words: [...written, ...rest] },
  ];
}

/** Of many sources, the first of each publisher. */
function onePerPublisher(citations: readonly Citation[]): readonly Citation[] {
  const first = new Map<string, Citation>();
  for (const citation of citations) {
    const { publisher, title } = citation.source;
    if (!first.has(publisher ?? title)) first.set(publisher ?? title, citation);
  }
  return [...first.values()];
}
