/** A page of a browser over the pipe of the Chrome DevTools Protocol: messages of JSON with a zero byte behind each. */
import type { Readable, Writable } from 'node:stream';

interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

interface Waiting {
  resolve(result: Record<string, unknown>): void;
  reject(error: Error): void;
}

export class DevTools {
  readonly #input: Writable;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;
  #session: string | undefined;
  #rest = '';

  constructor(input: Writable, output: Readable) {
    this.#input = input;
    input.on('error', () => this.end());
    output.setEncoding('utf8');
    output.on('data', (text: string) => this.#read(text));
  }

  /** The browser is gone: whoever waits for it is told so. */
  end(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('the browser ended before it had drawn'));
    this.#waiting.clear();
  }

  /** Opens a page for all that follows. */
  async attach(): Promise<void> {
    const { targetId } = await this.#send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.#send('Target.attachToTarget', { targetId, flatten: true });
    this.#session = String(sessionId);
    await this.#send('Page.enable', {});
  }

  /** Shows a document in the page. */
  async show(html: string): Promise<void> {
    const { frameTree } = await this.#send('Page.getFrameTree', {});
    const { frame } = frameTree as { readonly frame: { readonly id: string } };
    await this.#send('Page.setDocumentContent', { frameId: frame.id, html });
  }

  /** Runs a script in the page, until what it promises has come. */
  async run(expression: string): Promise<void> {
    await this.#send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: false });
  }

  /** A PNG of a part of the page, px. */
  async capture(clip: Readonly<Record<'x' | 'y' | 'width' | 'height' | 'scale', number>>): Promise<Uint8Array> {
    const { data } = await this.#send('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
    return Buffer.from(String(data), 'base64');
  }

  #send(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
    this.#count += 1;
    const id = this.#count;
    const message = { id, method, params, ...(this.#session && { sessionId: this.#session }) };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#input.write(`${JSON.stringify(message)}\0`);
    });
  }

  #read(text: string): void {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) this.#settle(JSON.parse(message));
  }

  /** What is no answer is news that nobody asked for. */
  #settle({ id = 0, result = {}, error }: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`the browser says: ${error.message}`));
    else waiting?.resolve(result);
  }
}
