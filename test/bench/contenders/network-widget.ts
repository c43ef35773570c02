/** The widgets that the page holds, with their own script in the head. */
import { reportDrawing } from '../harness/report.ts';

const widgets = [...document.querySelectorAll('[data-widget]')];
void reportDrawing(() => widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part~="drawing"]')));
