import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { networkSchema } from '../../src/schema/network-schema.ts';

export const ajv = new Ajv2020({ allErrors: true, ownProperties: true, strictTypes: false });
ajv.addVocabulary(['patternErrorMessage']);

let validate: ValidateFunction | undefined;

/** Where the published schema finds fault with a value: JSON Pointers, each once. */
export function faultsBySchema(value: unknown): readonly string[] {
  validate ??= ajv.compile(networkSchema());
  validate(value);
  // `if` only says that its `then` has failed, which says where itself.
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return outermost(errors.map(pathOf));
}

function pathOf({ instancePath, keyword, params }: ErrorObject): string {
  return keyword === 'required' ? `${instancePath}/${params['missingProperty']}` : instancePath;
}

/** Without what lies within another: that a value is wrong as a whole says all that is to be said of its parts. */
export function outermost(paths: readonly string[]): readonly string[] {
  const unique = [...new Set(paths)];
  return unique.filter((path) => !unique.some((other) => path.startsWith(`${other}/`))).sort();
}
