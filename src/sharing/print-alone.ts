const MARK = 'data-network-prints';

/** A page of paper has nothing but what is marked; what stands around it gives it no other place than its own. */
const RULES = `@media print {
  :not(:has([${MARK}]), [${MARK}], [${MARK}] *) {
    display: none !important;
  }

  :has([${MARK}]), [${MARK}] {
    position: static !important;
    display: block !important;
    float: none !important;
    columns: auto !important;
    width: auto !important;
    min-width: 0 !important;
    max-width: none !important;
    height: auto !important;
    min-height: 0 !important;
    max-height: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
    background: none !important;
    box-shadow: none !important;
    transform: none !important;
  }

  :has([${MARK}])::before, :has([${MARK}])::after {
    content: none !important;
  }
}`;

type Root = Document | ShadowRoot;

/** Prints an element without the page that it stands on, wherever that is; the page is as it was when the dialog is closed. */
export function printAlone(element: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  const marked = markedFor(element);
  const roots = new Set(marked.map((each) => each.getRootNode() as Root));
  for (const each of marked) each.setAttribute(MARK, '');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  // Paper cannot be opened.
  const closed = [...(element.shadowRoot?.querySelectorAll('details:not([open])') ?? [])];
  for (const each of closed) each.setAttribute('open', '');
  const undo = () => {
    for (const each of closed) each.removeAttribute('open');
    for (const each of marked) each.removeAttribute(MARK);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  addEventListener('afterprint', undo, { once: true });
  print();
}

/** The element, and for each shadow tree around it what it is in there: the tree's host, or the slot that it comes through. */
function markedFor(element: Element): readonly Element[] {
  const marked = [element];
  for (let each: Element | null = element; each; ) {
    const slot: Element | null = each.assignedSlot;
    if (slot) marked.push(...markedWithin(slot));
    const root = each.getRootNode();
    if (!each.parentElement && root instanceof ShadowRoot) marked.push(root.host);
    each = each.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return marked;
}

/** A slot may itself stand in what is slotted further in. */
function markedWithin(slot: Element): readonly Element[] {
  const marked = [slot];
  for (let each: Element | null = slot; each; each = each.parentElement) {
    if (each.assignedSlot) marked.push(...markedWithin(each.assignedSlot));
  }
  return marked;
}
