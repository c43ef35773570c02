import { beforeAll, describe, expect, test } from 'vitest';
import { getLanguageService, type JSONDocument, TextDocument } from 'vscode-json-languageservice';
import { datasetSchema } from '../../src/dataset/schema.ts';
import { describeField } from '../../src/schema/descriptions.ts';
import { networkSchema } from '../../src/schema/network-schema.ts';
import { fieldsWithin } from '../../src/schema/records.ts';
import { completeDataset } from '../fixtures/complete.ts';
import { changed } from '../fixtures/mutation.ts';

// The schema in the language service of VS Code, as an author meets it who writes `$schema` into a dataset.

const SCHEMA = 'file:///package/dist/network.schema.json';

const service = getLanguageService({
  schemaRequestService: async (uri) =>
    uri === SCHEMA ? JSON.stringify(networkSchema()) : Promise.reject('no such file'),
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
});

function open(dataset: unknown): { readonly text: TextDocument; readonly json: JSONDocument } {
  const text = TextDocument.create(
    'file:///package/dist/data/complete.json',
    'json',
    1,
    JSON.stringify(dataset, undefined, 2),
  );
  return { text, json: service.parseJSONDocument(text) };
}

describe('an editor', () => {
  const { text, json } = open(completeDataset());
  const hovers = new Set<string>();

  beforeAll(async () => {
    for (const { index } of text.getText().matchAll(/"[\w$-]+":/g)) {
      const hover = await service.doHover(text, text.positionAt(index + 1), json);
      for (const content of [hover?.contents ?? []].flat()) hovers.add(String(content));
    }
  });

  test('finds nothing wrong with a good dataset', async () => {
    expect(await service.doValidation(text, json)).toEqual([]);
  });

  test.each(fieldsWithin(datasetSchema, 'dataset'))('explains $field of a $record', ({ record, field }) => {
    const plain = (words: string) => words.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const explained = [...hovers].map(plain).join(' ');
    expect(explained).toContain(plain(describeField(record, field).text));
  });

  test('completes the fields of a meeting and the words of a kind', async () => {
    const bare = open(changed(completeDataset(), '/networks/0/meetings/1', { kind: '' }));
    const offset = bare.text.getText().lastIndexOf('"kind": ""');
    const fields = await service.doComplete(bare.text, bare.text.positionAt(offset), bare.json);
    expect(fields?.items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['title', 'participants', 'sources']),
    );
    const words = await service.doComplete(bare.text, bare.text.positionAt(offset + '"kind": '.length), bare.json);
    expect(words?.items.map(({ label }) => label)).toEqual(expect.arrayContaining(['"summit"', '"milestone"']));
  });

  test('says in words what a date must be', async () => {
    const wrong = open(changed(completeDataset(), '/networks/0/meetings/1/date', '19.05.2025'));
    const [first] = await service.doValidation(wrong.text, wrong.json);
    expect(first?.message).toBe(describeField('value', 'span').text);
  });
});
