// Firefox by Marionette, the protocol that it speaks itself: `length:[0, id, command, parameters]` over a socket.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, waitFor } from './wait.mjs';

/** A profile that asks nobody anything. */
const PREFERENCES = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
};

/** WebDriver's commands by their names in Marionette. */
const NAMES = {
  url: 'WebDriver:Navigate',
  'execute/async': 'WebDriver:ExecuteAsyncScript',
  actions: 'WebDriver:PerformActions',
  'window/rect': 'WebDriver:SetWindowRect',
};

/**
 * @param {string} program
 * @returns {Promise<import('./session.mjs').Driver>}
 */
export async function startFirefox(program) {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'network-widgets-firefox-'));
  const lines = Object.entries({ ...PREFERENCES, 'marionette.port': port });
  writeFileSync(
    join(profile, 'user.js'),
    lines.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'),
  );
  const browser = spawn(program, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
  });
  const { send, end } = await open(port);
  const session = await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  return {
    version: String(session['capabilities']?.browserVersion),
    send: async (command, parameters) => (await send(NAMES[command], parameters))['value'],
    end: async () => {
      end();
      const isOver = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      await isOver;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @param {number} port */
async function open(port) {
  const socket = await waitFor(
    () =>
      /** @type {Promise<import('node:net').Socket>} */ (
        new Promise((resolve, reject) => {
          const trying = connect(port, '127.0.0.1', () => resolve(trying));
          trying.on('error', reject);
        })
      ),
  );
  /** @type {Map<number, (answer: readonly any[]) => void>} */
  const waiting = new Map();
  let text = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (data) => {
    text = Buffer.concat([text, data]);
    for (let begin = text.indexOf(':') + 1; begin; begin = text.indexOf(':') + 1) {
      const end = begin + Number(text.subarray(0, begin - 1));
      if (text.length < end) return;
      const message = JSON.parse(String(text.subarray(begin, end)));
      text = text.subarray(end);
      // The first one greets.
      if (Array.isArray(message)) waiting.get(message[1])?.(message);
    }
  });
  return {
    /** @param {string} name @param {unknown} parameters @returns {Promise<Record<string, any>>} */
    send: (name, parameters) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, ([, , error, result]) => (error ? reject(new Error(error.message)) : resolve(result)));
        const message = JSON.stringify([0, last, name, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    end: () => socket.destroy(),
  };
}
