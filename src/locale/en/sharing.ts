import type { SharingWords } from '../parts.ts';

export const sharing: SharingWords = {
  copyLink: 'Copy link',
  send: 'Share by an app',
  print: 'Print page',
  embed: 'Copy embed code',
  picture: 'Picture',
  data: 'Data',
  calendar: 'Calendar',
  copied: 'Copied',
  saved: ({ file }) => `Saved: ${file}`,
  barred: 'If nothing happens, the page around does not allow it.',
  byHand: 'The browser did not let it be copied. Copy it from here:',
  failed: 'The picture could not be made.',
};
