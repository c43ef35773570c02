/**
 * The hand-written model and the schema say the same. Checked by `tsc`; nothing here runs.
 */
import type { Dataset } from '../../src/dataset/model.ts';
import type { datasetSchema } from '../../src/dataset/schema.ts';
import type { Infer } from '../../src/dataset/schema-language.ts';

type Inferred = Infer<typeof datasetSchema>;

/** True for types that are the same in every respect, `readonly` and optional fields included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Every interface written out as one plain type, so that `extends` makes no difference. */
type Plain<T> = T extends string | number | boolean | undefined ? T : { [K in keyof T]: Plain<T[K]> };

/** Compiles only for true. */
type Holds<T extends true> = T;

export type ModelAndSchemaAgree = [
  Holds<Same<Plain<Inferred>, Plain<Dataset>>>,
  Holds<Inferred extends Dataset ? true : false>,
  Holds<Dataset extends Inferred ? true : false>,
];
