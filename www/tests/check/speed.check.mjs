/** How fast the panel is. Measured, so not part of the tests that run everywhere: a busy machine would fail them. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { desk } from '../desk.mjs';
import { best, made as make, runs, told } from './measured.mjs';

const it = desk({ reducedMotion: 'reduce' });
const ROWS = 50_000;
const made = (count) => make(it, count);

/** Hands the file to the panel as a host does, and tells when the first row was painted, and the last one was checked. */
const load = () =>
  it.page.evaluate(async () => {
    const panel = document.querySelector('ship-desk');
    const start = performance.now();
    const first = new Promise((resolve) => {
      const look = () => (panel.shadowRoot.querySelector('ship-rows tbody tr') ? resolve(performance.now() - start) : requestAnimationFrame(look));
      look();
    });
    const all = panel.load(window.file).then(() => performance.now() - start);
    return { first: await first, all: await all };
  });

const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

test('50,000 rows: first rows, filter and scroll (point 24)', async (t) => {
  const loads = await runs(async () => {
    await it.open();
    await made(ROWS);
    return load();
  });
  const firsts = loads.map(({ first }) => first);
  t.diagnostic(`measured: ${ROWS} rows: first rows after ${told(firsts)} ms, all after ${told(loads.map(({ all }) => all))} ms`);

  const filters = await runs(() =>
    it.page.evaluate(async () => {
      const root = document.querySelector('ship-desk').shadowRoot;
      const search = root.querySelector('#search');
      const times = [];
      for (const text of ['2', '20', '202-000', '202-0001', '']) {
        search.value = text;
        const start = performance.now();
        search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await document.querySelector('ship-desk').updateComplete;
        await root.querySelector('ship-inbox').updateComplete;
        await root.querySelector('ship-rows')?.updateComplete;
        times.push(performance.now() - start);
      }
      return Math.max(...times);
    }),
  );
  t.diagnostic(`measured: slowest filter ${told(filters)} ms`);

  const scrolls = await runs(() =>
    it.page.evaluate(async () => {
      const scroller = document.querySelector('ship-desk').shadowRoot.querySelector('.scroller');
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const times = [];
      let last = await frame();
      for (let step = 0; step < 90; step += 1) {
        scroller.scrollTop += 3000;
        const now = await frame();
        times.push(now - last);
        last = now;
      }
      return times;
    }),
  );
  const p95s = scrolls.map((frames) => percentile(frames, 0.95));
  t.diagnostic(`measured: scroll, p95 ${told(p95s)} ms a frame, p50 ${told(scrolls.map((frames) => percentile(frames, 0.5)))} ms`);

  assert.ok(best(firsts) <= 1000, `first rows after ${told(firsts)} ms`);
  // The first one too: nobody filters three times to have it quick.
  assert.ok(filters[0] <= 100, `the first filter took ${told(filters)} ms`);
  assert.ok(best(filters) <= 100, `filter took ${told(filters)} ms`);
  assert.ok(best(p95s) <= 50, `p95 of a frame is ${told(p95s)} ms`);
});

test('a long check is cancelled at once, whenever (point 24)', async (t) => {
  await made(ROWS);
  const times = [];
  for (const wait of [0, 100, 300, 600]) {
    times.push(
      await it.page.evaluate(async (wait) => {
        const panel = document.querySelector('ship-desk');
        const loaded = panel.load(window.file);
        const cancel = await new Promise((resolve) => {
          const look = () => {
            const button = panel.shadowRoot.querySelector('[data-do=cancel]');
            button ? resolve(button) : requestAnimationFrame(look);
          };
          look();
        });
        await new Promise((resolve) => setTimeout(resolve, wait));
        const start = performance.now();
        cancel.click();
        await loaded;
        await panel.updateComplete;
        return performance.now() - start;
      }, wait),
    );
  }
  t.diagnostic(`measured: cancelled after ${told(times)} ms`);
  assert.ok(percentile(times, 0.5) <= 100, `cancel took ${told(times)} ms`);
});

/** What the tab takes, in MB: the page's own heap, and all of its process, worker and engine with it. */
async function memory() {
  const browser = await it.browser.newBrowserCDPSession();
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const resident = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1000);
  const page = await it.page.context().newCDPSession(it.page);
  const { usedSize } = await page.send('Runtime.getHeapUsage');
  return { page: usedSize / 1e6, tab: Math.max(...resident) };
}

/** Looks at every task of the page's thread; what it resolves to gives the longest, in milliseconds that the thread itself was at work and of the clock. */
async function watch() {
  const session = await it.browser.newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] } });
  await it.page.evaluate(() => performance.mark('watched'));
  return async () => {
    const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await done;
    const page = events.find(({ name }) => name === 'watched');
    const tasks = events.filter(({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && pid === page.pid && tid === page.tid);
    assert.ok(tasks.length > 100, 'the tasks of the page were seen');
    const longest = (times) => times.reduce((a, b) => Math.max(a, b), 0) / 1000;
    return { own: longest(tasks.map(({ tdur }) => tdur ?? 0)), clock: longest(tasks.map(({ dur }) => dur ?? 0)) };
  };
}

test('1,000,000 rows: asked about, shown while they are checked, cancelled, and the page never stands still', { timeout: 500_000 }, async (t) => {
  const size = await made(1_000_000);
  const watched = await watch();
  await it.page.evaluate(() => {
    window.ended = null;
    void document.querySelector('ship-desk').load(window.file).then(() => (window.ended = performance.now()));
  });
  await it.page.locator('[data-do=long]').click();
  await it.page.getByText(/Checking [\d,]+ of about/).first().waitFor();
  await it.page.locator('ship-rows tbody tr').first().waitFor();
  const cancelled = await it.page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const panel = document.querySelector('ship-desk');
    const start = performance.now();
    panel.shadowRoot.querySelector('[data-do=cancel]').click();
    await new Promise((resolve) => {
      const look = () => (window.ended ? resolve() : setTimeout(look, 1));
      look();
    });
    await panel.updateComplete;
    return performance.now() - start;
  });
  t.diagnostic(`measured: 1,000,000 rows (${(size / 1e6).toFixed(0)} MB): cancelled after ${cancelled.toFixed(0)} ms`);

  const start = Date.now();
  await it.page.evaluate(() => {
    window.ended = null;
    void document.querySelector('ship-desk').load(window.file).then(() => (window.ended = performance.now()));
  });
  await it.page.locator('[data-do=long]').click();
  await it.page.waitForFunction(() => window.ended !== null, null, { timeout: 400_000, polling: 500 });
  const seconds = (Date.now() - start) / 1000;
  const { page, tab } = await memory();
  const rows = await it.page.evaluate(() => document.querySelector('ship-desk').rows.length);
  await it.page.locator('ship-rows button[data-at]').first().click();
  await it.openDialog().waitFor();
  // Searched and sorted as well, while nothing of it may hold the page up.
  await it.page.keyboard.press('Escape');
  const found = await it.page.evaluate(async () => {
    const root = document.querySelector('ship-desk').shadowRoot;
    const until = async (is) => {
      const start = performance.now();
      while (!is()) await new Promise((resolve) => setTimeout(resolve, 5));
      return performance.now() - start;
    };
    const search = root.querySelector('#search');
    const first = () => root.querySelector('ship-rows button[data-at]')?.textContent.trim();
    const ask = (text) => {
      search.value = text;
      search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    ask('202-0999999');
    const searched = await until(() => first() === '202-0999999-0999999');
    ask('');
    root.querySelector('[data-sort=order]').click();
    await until(() => first() === '202-0000000-0000000');
    root.querySelector('[data-sort=order]').click();
    return { searched, sorted: await until(() => first() === '202-0999999-0999999') };
  });
  t.diagnostic(`measured: 1,000,000 rows: found after ${found.searched.toFixed(0)} ms, sorted after ${found.sorted.toFixed(0)} ms`);
  // The files for Amazon are made some shipments at a time: closed meanwhile, the review lets the next question through.
  await it.page.locator('[data-do=review]').click();
  await it.page.locator('#payload progress').waitFor();
  const gaveUp = await it.page.evaluate(async () => {
    const root = document.querySelector('ship-desk').shadowRoot;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const start = performance.now();
    root.querySelector('ship-review dialog').close();
    // It hears of that with the next task; the drawer asks the worker.
    while (root.querySelector('ship-review')) await new Promise((resolve) => setTimeout(resolve, 1));
    root.querySelector('ship-rows button[data-at]').click();
    while (!root.querySelector('ship-drawer dialog[open]')) await new Promise((resolve) => setTimeout(resolve, 1));
    return performance.now() - start;
  });
  t.diagnostic(`measured: 1,000,000 rows: files given up, and the next package open, after ${gaveUp.toFixed(0)} ms`);
  const longest = await watched();
  t.diagnostic(`measured: 1,000,000 rows: checked in ${seconds.toFixed(0)} s, ${page.toFixed(0)} MB in the page, ${tab.toFixed(0)} MB for the whole tab; longest task of the page ${longest.own.toFixed(0)} ms, ${longest.clock.toFixed(0)} ms by the clock`);
  assert.equal(rows, 1_000_000);
  assert.ok(cancelled <= 100, `cancel took ${cancelled} ms`);
  // In the time of its own thread: who else is at work on this machine is not the panel's doing.
  assert.ok(longest.own <= 200, `a task of ${longest.own} ms`);
});
