/** Where keys lead: loads when a drawing is first entered. */
export { KeyReach } from '../exploration/key-reach.ts';
