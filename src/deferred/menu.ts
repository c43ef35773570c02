/** What a reader takes away from a widget: loads when the menu is opened. */
export { SharingMenu } from '../sharing/sharing-menu.ts';
export { sharingMenuStyles as styles } from '../template/sharing-menu-styles.ts';
