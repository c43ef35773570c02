/** A pointer that has moved less than this has clicked, px. */
export const CLICK_SLOP = 5;

/** What a reader does to a drawing by pointer, wheel and key. A drag ends without the click that browsers send after it. */
export abstract class Gestures {
  protected isDragging = false;

  protected abstract wheel(event: WheelEvent): void;
  protected abstract press(event: PointerEvent): void;
  protected abstract move(event: PointerEvent): void;
  /** A finger or a mouse is up, or the browser has taken it over. */
  protected abstract release(event: PointerEvent): void;
  protected abstract key(event: KeyboardEvent): void;

  /**
   * Follows what happens in a widget.
   *
   * @param root the widget's shadow root
   * @returns what stops it
   */
  listen(root: ShadowRoot): () => void {
    const controller = new AbortController();
    const { signal } = controller;
    // Chromium asks for the wheel only where an element waits for it, which a shadow root is not.
    root.host.addEventListener('wheel', () => {}, { signal, passive: false });
    root.addEventListener('wheel', (event) => this.wheel(event as WheelEvent), { signal, passive: false });
    root.addEventListener('pointerdown', (event) => this.press(event as PointerEvent), { signal });
    root.addEventListener('pointermove', (event) => this.move(event as PointerEvent), { signal });
    for (const type of ['pointerup', 'pointercancel'])
      root.addEventListener(type, (event) => this.release(event as PointerEvent), { signal });
    root.addEventListener('click', (event) => this.#click(event), { signal, capture: true });
    root.addEventListener('keydown', (event) => this.key(event as KeyboardEvent), { signal });
    return () => controller.abort();
  }

  /** The click that ends a drag comes after this; where none comes, nothing is to be swallowed. */
  protected endDrag(): void {
    setTimeout(() => {
      this.isDragging = false;
    });
  }

  /** A drag selects nothing. */
  #click(event: Event): void {
    if (!this.isDragging) return;
    event.stopPropagation();
    event.preventDefault();
  }
}

/** Pressed with a key that browsers keep for themselves. */
export function isWithModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}
