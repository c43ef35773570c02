/** An element of markup that is on its way to a file. Texts and values are escaped as they stand there. */
export class MarkupElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: readonly (MarkupElement | string)[] = [];
  parent: MarkupElement | undefined;

  constructor(name: string, attributes: Iterable<readonly [string, string]> = []) {
    this.name = name;
    this.attributes = new Map(attributes);
  }

  append(...children: readonly (MarkupElement | string)[]): void {
    for (const child of children) if (typeof child !== 'string') child.parent = this;
    this.children = [...this.children, ...children];
  }

  remove(): void {
    if (this.parent) this.parent.children = this.parent.children.filter((child) => child !== this);
    this.parent = undefined;
  }

  replaceWith(children: MarkupElement['children']): void {
    const { parent } = this;
    if (!parent) return;
    for (const child of children) if (typeof child !== 'string') child.parent = parent;
    parent.children = parent.children.flatMap((child) => (child === this ? children : [child]));
  }

  get elements(): readonly MarkupElement[] {
    return this.children.filter((child) => typeof child !== 'string');
  }

  get classes(): readonly string[] {
    return (this.attributes.get('class') ?? '').split(/\s+/).filter(Boolean);
  }

  /** The element and all in it, in the order of the text. */
  *all(): Generator<MarkupElement> {
    yield this;
    for (const child of this.elements) yield* child.all();
  }
}
