/** The widget that the page holds, with its own script in the head. */
import { reportDrawing } from '../harness/report.ts';

const widget = document.querySelector('[data-widget]');
void reportDrawing(() => !!widget?.shadowRoot?.querySelector('[part~="drawing"]'));
