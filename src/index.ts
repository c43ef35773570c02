export type * from './dataset/model.ts';
