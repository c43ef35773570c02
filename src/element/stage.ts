import type { Dataset } from '../dataset/model.ts';
import type { Canvas } from '../layout/drawing.ts';
import { memoizeLast, memoizeNamed } from '../layout/memoize-last.ts';
import type { Mirror } from '../layout/mirror/mirror.ts';
import { Formatter } from '../locale/format.ts';
import type { Language } from '../locale/language.ts';
import { type Asked, type Contexts, contextsOf } from './scene.ts';
import type { Space } from './space-controller.ts';

/** What a scene is set up with, step by step; each is kept while what it is made from is the very same, so that layouts are. */
export class Stage {
  readonly format = memoizeLast(
    (language: Language, locale: string, languages: Dataset['languages']) => new Formatter(language, locale, languages),
  );

  /** Anew on another day of the reader's. */
  readonly contexts = memoizeNamed(
    ({ format, ...asked }: Asked & { readonly format: Formatter; readonly today: string }) =>
      contextsOf(asked, format, new Date()),
  );

  readonly networks = memoizeLast((contexts: Contexts) => contexts.map(({ network }) => network));

  readonly canvas = memoizeLast(
    (space: Space, format: Formatter, mirror: Mirror | undefined): Canvas => ({ ...space, format, mirror }),
  );
}

/**
 * The ids of the networks asked for, separated by spaces; the dataset's first where none is, or none that it has.
 *
 * @param onUnknown told of the ids that there are, where others are asked for
 */
export function networkIds(asked: string, { networks = [] }: Dataset, onUnknown: (known: string) => void): string {
  const there = networks.map(({ id }) => id);
  const ids = asked.split(/\s+/).filter(Boolean);
  const known = ids.filter((id) => there.includes(id));
  if (known.length < ids.length) onUnknown(there.join(', '));
  return (known.length ? known : there.slice(0, 1)).join(' ');
}
