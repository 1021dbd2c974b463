/** A page with the built panel in a real Chromium, under its strict policy; what every test of a screen stands on. */

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { after, before, beforeEach } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

import { launch } from './chromium.mjs';
import { serve } from './server.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every event the panel sends to its host. */
const EVENTS = ['ship-change', 'ship-open', 'ship-download', 'ship-confirm', 'ship-mapping', 'ship-toast', 'ship-error'];

export const example = (name) => readFile(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

/**
 * Milliseconds by which each message to the worker is late. A test that reads what the worker has not told yet passes by luck on a fast
 * machine; with `SHIPCONFIRM_LATE=300` it fails every time.
 */
const LATE = Number(process.env.SHIPCONFIRM_LATE ?? 0);

function answerLate(ms) {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (...message) {
    setTimeout(() => post.apply(this, message), ms);
  };
}

/**
 * Starts server and browser around the tests of a file, and a new page before each of them.
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export function desk(options = {}) {
  let server;
  let browser;
  const it = {
    /** @type {import('playwright-core').Page} */ page: undefined,
    /** What the page complained about: policy violations, errors, failed requests. */
    complaints: [],
    get browser() { return browser; },
    get url() { return server.url; },

    /** Another page, with other sizes or colours. */
    async open(more = {}) {
      await it.page?.context().close();
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, reducedMotion: 'reduce', ...options, ...more });
      const page = await context.newPage();
      it.page = page;
      it.complaints = [];
      page.on('pageerror', (error) => it.complaints.push(String(error)));
      // A worker's violations reach the console too.
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && it.complaints.push(message.text()));
      page.on('requestfailed', (request) => it.complaints.push(`failed: ${request.url()}`));
      await page.addInitScript((events) => {
        window.heard = [];
        window.violations = [];
        addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.violatedDirective}: ${event.blockedURI}`));
        for (const type of events) addEventListener(type, (event) => window.heard.push({ type, detail: event.detail }));
      }, EVENTS);
      if (LATE > 0) await page.addInitScript(answerLate, LATE);
      await page.goto(server.url);
      return page;
    },

    /** The panel's own sample: a day as a newcomer has it, with its ready rows in the list unless they shall stay folded away. */
    async loadFirstDay({ folded = false } = {}) {
      await it.page.locator('[data-do=sample]').click();
      await it.page.locator('ship-rows tbody tr').first().waitFor();
      if (!folded) await it.unfold();
    },

    async unfold() {
      const fold = it.page.locator('[data-do=fold][aria-expanded=false]');
      if ((await fold.count()) > 0) await fold.click();
      await it.arrived();
    },

    /** All rows of the list are there: while they come, it has the columns of the one before. */
    arrived: () => it.page.locator('ship-rows [aria-busy]').waitFor({ state: 'detached' }),

    /** A day that shows every problem there is. */
    async loadSample(how = {}) {
      const [day, ledger] = await Promise.all([example('sample-day.json'), example('ledger.jsonl')]);
      await it.page.evaluate(([day, ledger]) => {
        document.querySelector('ship-desk').sample = { name: 'sample-day.json', now: '2026-11-21T15:00:00Z', load: async () => new Blob([day]), ledger: async () => ledger };
      }, [day, ledger]);
      await it.loadFirstDay(how);
    },

    drop: (...files) =>
      it.page.evaluate((files) => {
        const data = new DataTransfer();
        for (const [name, text] of files) data.items.add(new File([text], name));
        const target = document.querySelector('ship-desk').shadowRoot.querySelector('.desk');
        target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      }, files),

    counts: () =>
      it.page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelector('ship-desk').shadowRoot.querySelectorAll('.tile')].map((tile) => [tile.dataset.status, Number(tile.querySelector('.count').textContent)]),
        ),
      ),

    rowsShown: async () => {
      await it.arrived();
      return it.page.locator('ship-rows tbody tr').count();
    },
    said: () => it.page.locator('.toast > span').last(),
    openDialog: () => it.page.locator('dialog[open]'),
    /** Asserts what `ask` answers once the worker has told it, which may be later. */
    async becomes(ask, expected, message) {
      const end = performance.now() + 10_000;
      let seen = await ask();
      while (!isDeepStrictEqual(seen, expected) && performance.now() < end) {
        await setTimeout(50);
        seen = await ask();
      }
      assert.deepEqual(seen, expected, message);
    },

    /** Loads the page anew, when it had the time to keep what it keeps. */
    async reload() {
      await it.page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), 300 + LATE);
      await it.page.reload();
    },

    /** The first event of this type, when it has come. */
    async hears(type) {
      const event = await it.page.waitForFunction((type) => window.heard.find((event) => event.type === type), type);
      return (await event.jsonValue()).detail;
    },

    heard: (type) => it.page.evaluate((type) => window.heard.filter((event) => event.type === type).map(({ detail }) => detail), type),

    async assertAccessible(where) {
      // Through the debugger, as an extension would: the page's own policy forbids foreign scripts.
      await it.page.evaluate(axe);
      const { violations } = await it.page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      assert.deepEqual(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`), [], where);
    },

    async assertQuiet() {
      assert.deepEqual(await it.page.evaluate(() => window.violations), [], 'policy violations');
      assert.deepEqual(it.complaints, [], 'complaints of the page');
    },
  };

  before(async () => {
    server = await serve();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });
  beforeEach(() => it.open());
  return it;
}
