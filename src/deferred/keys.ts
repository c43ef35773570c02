/** Where keys lead: loads when a drawing is first entered. */
export { itemByKey, itemByName } from '../layout/keys.ts';
