/** Text where it is drawn: what overlaps, what leaves its frame, what is cut. */

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** With letters of both directions in a line, its first and its last need not be its ends. */
const RIGHT_TO_LEFT = /\p{Script=Arabic}/u;

/** Every line of text of a drawing, from where its letters begin to where they end, capitals and descenders high; px. */
export function lines(drawing: SVGSVGElement): Line[] {
  return [...drawing.querySelectorAll('text')].flatMap((text) => {
    if (!text.checkVisibility()) return [];
    const size = Number.parseFloat(getComputedStyle(text).fontSize);
    const content = text.textContent ?? '';
    let at = 0;
    const spans = [...text.querySelectorAll('tspan')];
    return (spans.length ? spans : [text]).flatMap((span) => {
      const words = span.textContent ?? '';
      const begin = content.indexOf(words, at);
      at = begin + words.length;
      if (!words.trim()) return [];
      const ends = RIGHT_TO_LEFT.test(words)
        ? Array.from(words, (_letter, index) => text.getExtentOfChar(begin + index)).flatMap(({ x, width }) => [
            x,
            x + width,
          ])
        : [text.getStartPositionOfChar(begin).x, text.getEndPositionOfChar(at - 1).x];
      const { y } = text.getStartPositionOfChar(begin);
      const [left, right] = [Math.min(...ends), Math.max(...ends)];
      return [{ text: words, left, right, top: y - 0.74 * size, bottom: y + 0.2 * size }];
    });
  });
}

/** Less than this is the rounding of coordinates, not a collision that anyone sees. */
const SLACK = 0.6;

/** Pairs of lines that overlap. */
export function overlaps(all: readonly Line[]): string[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK,
      )
      .map((b) => `"${a.text}" and "${b.text}"`),
  );
}

/** Lines that leave the frame of their drawing. */
export function outside(
  all: readonly Line[],
  { width, height }: { readonly width: number; readonly height: number },
): string[] {
  return all
    .filter(
      ({ left, right, top, bottom }) =>
        left < -SLACK || top < -SLACK || right > width + SLACK || bottom > height + SLACK,
    )
    .map(
      ({ text, left, right, top, bottom }) =>
        `"${text}" at ${[left, right, top, bottom].map(Math.round).join(' ')} of ${width} × ${height}`,
    );
}

/** Words around a drawing that are cut or reach out of the widget; a table scrolls within itself. */
export function cut(widget: Element): string[] {
  const frame = widget.getBoundingClientRect();
  const elements = [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('.widget *:not(svg *)') ?? [])];
  return elements
    .filter((element) => !element.closest('[part="table"], .spoken') && element.checkVisibility())
    .filter((element) => element.textContent?.trim())
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const isCut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      return isCut || left < frame.left - 1 || right > frame.right + 1;
    })
    .map((element) => `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 80)}`);
}
