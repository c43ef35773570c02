/** The tables of the recipe, part of the built tool. */
import idsFile from '../../../geo/ids.json' with { type: 'json' };
import type { Ids, View } from '../../../geo/recipe/types.ts';
import viewsFile from '../../../geo/views.json' with { type: 'json' };

export const ids = idsFile as unknown as Ids;
export const neutral = viewsFile.neutral as unknown as View;
