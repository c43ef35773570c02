import { css } from 'lit';

/**
 * Colours, light and dark. A page sets `--network-<name>` on the widget or on anything around it; `--_<name>` is what the
 * widget's own rules read. `light-dark()` follows the used `color-scheme`, so a page without a dark scheme gets light.
 */
export const tokens = css`
  :host {
    --_surface: var(--network-surface, light-dark(#ffffff, #12171b));
    --_ink: var(--network-ink, light-dark(#16202a, #eef1f3));
    --_ink-2: var(--network-ink-2, light-dark(#48535d, #b9c2c9));
    --_ink-3: var(--network-ink-3, light-dark(#5c6771, #929da5));
    --_rule: var(--network-rule, light-dark(#d3d8dc, #363f46));
    --_axis: var(--network-axis, light-dark(#8a939b, #77828a));
    --_sea: var(--network-sea, light-dark(#e4edf1, #182026));
    --_land: var(--network-land, light-dark(#f3f1ec, #2a3136));
    --_land-line: var(--network-land-line, light-dark(#cfcbc1, #465058));
    --_water-text: var(--network-water-text, light-dark(#416879, #7fa0b0));
    --_member: var(--network-member, light-dark(#0b6a72, #46a6a2));
    --_member-ink: var(--network-member-ink, light-dark(#ffffff, #041a19));
    --_member-strong: var(--network-member-strong, light-dark(#084f55, #6cc6c1));
    --_observer: var(--network-observer, light-dark(#cfe6e4, #193c3e));
    --_observer-line: var(--network-observer-line, light-dark(#0b6a72, #5bbdb8));
    --_observer-ink: var(--network-observer-ink, light-dark(#0a3f44, #d6f1ef));
    --_accent: var(--network-accent, light-dark(#a8470a, #f2a45c));
    --_accent-ink: var(--network-accent-ink, light-dark(#ffffff, #2a1403));
    --_focus: var(--network-focus, light-dark(#1a4fd0, #a9c7ff));
    --_disputed: var(--network-disputed, light-dark(#545e67, #a3adb4));
    --_radius: var(--network-radius, 4px);
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }
`;
