/** The same as `core.ts` for what only drawings of entries are made with: files of these two widgets alone ask for it. */
import { optionTemplate, plotTemplate, wordsTemplate } from '../template/plot.ts';

export const entriesCore = { optionTemplate, plotTemplate, wordsTemplate };
