/** Cells as texts in one or several languages. */
import type { Text } from '../../dataset/model.ts';
import type { Draft } from '../import/draft.ts';
import { splitList } from './cell.ts';
import type { Column } from './columns.ts';
import type { Row } from './table.ts';

/** The text that a row has in the columns `title` and `title@tr`; undefined where none has words. */
export function readText(row: Row, column: Column, draft: Draft): Text | undefined {
  return textOf(row.texts(column), row, column, draft);
}

/** The texts that a row lists in the columns `agenda` and `agenda@tr`, the first with the first and so on. */
export function readTexts(row: Row, column: Column, draft: Draft): readonly Text[] | undefined {
  const lists = row.texts(column).map(({ language, text }) => ({ language, texts: splitList(text) }));
  const count = Math.max(0, ...lists.map(({ texts }) => texts.length));
  const texts = Array.from({ length: count }, (_, index) => {
    const written = lists.map(({ language, texts: list }) => ({ language, text: list[index] ?? '' }));
    return (
      textOf(
        written.filter(({ text }) => text),
        row,
        column,
        draft,
      ) ?? ''
    );
  });
  return count ? texts : undefined;
}

type Written = ReturnType<Row['texts']>;

function textOf(written: Written, row: Row, column: Column, draft: Draft): Text | undefined {
  const plain = written.find(({ language }) => !language);
  const tagged = written.filter(({ language }) => language);
  if (!tagged.length) return plain && draft.text(plain.text);
  if (plain) draft.lose(row.place(column), 'has words beside the same in a column with a language: left out');
  for (const { language = '' } of tagged) draft.useLanguage(language);
  return Object.fromEntries(tagged.map(({ language = '', text }) => [language, text]));
}
