/** Where keys lead: loads when a drawing is first entered. */
export { Keyboard } from '../exploration/keyboard.ts';
