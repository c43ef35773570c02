/** The schema that the package publishes as `network.schema.json`. */
import { datasetSchema } from '../dataset/schema.ts';
import { beyondSchema } from './beyond.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';

/** Names the schema and loads nothing: datasets point at the file by an address of their own. */
export const SCHEMA_ID = 'urn:network-widgets:format:1';

/** JSON Schema, draft 2020-12, of a dataset of format 1. */
export function networkSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: SCHEMA_ID,
    $comment: `Beyond this schema, and judged by "network-widgets check": ${beyondSchema.join(' ')}`,
    description: 'A dataset of network-widgets, format 1.',
    ...jsonSchemaOf(datasetSchema, 'dataset'),
  };
}
