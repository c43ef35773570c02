import type { Role } from './model.ts';

/** The roles of a network that names none, in order of rank. */
export const DEFAULT_ROLES: readonly Role[] = [{ id: 'member' }, { id: 'observer' }];
