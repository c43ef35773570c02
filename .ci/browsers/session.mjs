// What a check does with a browser, whichever it is.

/**
 * @typedef {'url' | 'execute/async' | 'actions' | 'window/rect'} Command of WebDriver
 * @typedef {{ version: string, send: (command: Command, parameters: unknown) => Promise<any>, end: () => Promise<void> }} Driver
 */

const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowRight: '\uE014', Home: '\uE011' };

export class Session {
  #driver;
  /** @param {Driver} driver */
  constructor(driver) {
    this.#driver = driver;
  }

  /** @param {string} url */
  open(url) {
    return this.#driver.send('url', { url });
  }

  /** @param {number} width @param {number} height px */
  resize(width, height) {
    return this.#driver.send('window/rect', { width, height });
  }

  /**
   * Runs a function in the page, which sees nothing of what is around it here, and gives what it gives.
   * @template {readonly unknown[]} Args
   * @template Result
   * @param {(...args: Args) => Result | Promise<Result>} inPage
   * @param {Args} args
   * @returns {Promise<Result>}
   */
  async run(inPage, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve([...arguments].slice(0, -1)).then((args) => (${inPage})(...args))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.#driver.send('execute/async', { script, args });
    if (error) throw new Error(error);
    return value;
  }

  /** @param {(keyof typeof KEYS)[]} names */
  async press(...names) {
    for (const name of names) {
      const value = KEYS[name];
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await this.#driver.send('actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    }
  }

  /** @param {number} x @param {number} y px of the window */
  click(x, y) {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
    const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    return this.#driver.send('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  end() {
    return this.#driver.end();
  }
}
