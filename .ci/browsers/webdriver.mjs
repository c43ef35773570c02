// A browser by W3C WebDriver, over HTTP: WebKitGTK by WebKitWebDriver, Safari by safaridriver.

import { spawn } from 'node:child_process';
import { freePort, pause, waitFor } from './wait.mjs';

/**
 * @param {string} program the driver
 * @param {Record<string, unknown>} capabilities
 * @returns {Promise<import('./session.mjs').Driver>}
 */
export async function startDriver(program, capabilities) {
  const display = await startDisplay();
  const port = await freePort();
  const args = program.endsWith('safaridriver') ? ['-p', String(port)] : [`--port=${port}`];
  const driver = spawn(program, args, {
    stdio: 'ignore',
    // Without a graphics card, and as root in a container.
    env: { LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', ...process.env, ...display.env },
  });

  /** @param {string} method @param {string} path @param {unknown} [body] */
  async function ask(method, path, body) {
    const answer = await fetch(`http://127.0.0.1:${port}/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = /** @type {{ value: any }} */ (await answer.json());
    if (value?.error) throw new Error(value.message || value.error);
    return value;
  }

  await waitFor(() => ask('GET', 'status'));
  const { sessionId, capabilities: got } = await ask('POST', 'session', {
    capabilities: { alwaysMatch: capabilities },
  });
  return {
    version: String(got.browserVersion),
    send: (command, parameters) => ask('POST', `session/${sessionId}/${command}`, parameters),
    end: async () => {
      await ask('DELETE', `session/${sessionId}`).catch(() => {});
      driver.kill();
      display.end();
    },
  };
}

/**
 * WebKitGTK has no headless mode: where there is no display it gets one that nobody sees. It is so small that the pointer, in its middle, is
 * within the window, which has the keyboard by that.
 */
async function startDisplay() {
  if (process.platform !== 'linux' || process.env['DISPLAY']) return { env: {}, end: () => {} };
  const name = `:${90 + (process.pid % 900)}`;
  const server = spawn('Xvfb', [name, '-screen', '0', '1300x1000x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  server.on('error', () => console.error('There is no display, and no Xvfb that would make one.'));
  await pause(1000);
  return { env: { DISPLAY: name, GDK_BACKEND: 'x11' }, end: () => void server.kill() };
}
