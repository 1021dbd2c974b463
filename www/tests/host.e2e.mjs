/** A host with loud styles, and the three themes: the picture of the panel is the same, or differs only as a theme means it to. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { desk } from './desk.mjs';

const it = desk();

/** What admin pages do to everything on them. */
const LOUD = `
  table td, table th, tr { border: 5px solid hotpink; padding: 40px; background: lime; }
  button, input, select { background: red; border-radius: 0; font: 30px serif; text-transform: uppercase; }
  h2, h3, p, ul, li, dl, dt, dd { margin: 50px; color: yellow; list-style: square; letter-spacing: 1em; }
  svg, path { fill: magenta; stroke: magenta; width: 90px; }
  dialog { inset: 10px; width: 50px; }
  .badge, .tile, .desk, .bar, .code, .link, .button { display: none; }
  body { font: 22px cursive; color: green; letter-spacing: 0.4em; text-transform: uppercase; word-spacing: 1em; text-align: right; line-height: 3; text-indent: 2em; }
`;

async function style(css) {
  await it.page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** The panel alone, so that what the host does around it does not count. */
const picture = () => it.page.locator('ship-desk').screenshot({ animations: 'disabled' });

/** The share of the panel's pixels that differ between two pictures of one size. */
const difference = (before, after) =>
  it.page.evaluate(async (pictures) => {
    const [left, right] = await Promise.all(
      pictures.map(async (base64) => {
        const picture = new Image();
        picture.src = `data:image/png;base64,${base64}`;
        await picture.decode();
        const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
        context.drawImage(picture, 0, 0);
        return context.getImageData(0, 0, picture.width, picture.height);
      }),
    );
    if (left.width !== right.width || left.height !== right.height) return 1;
    let differing = 0;
    for (let at = 0; at < left.data.length; at += 4) {
      if ([0, 1, 2].some((channel) => Math.abs(left.data[at + channel] - right.data[at + channel]) > 8)) differing += 1;
    }
    return differing / (left.width * left.height);
  }, [before.toString('base64'), after.toString('base64')]);

/** A rounded corner is not painted the same twice; a leaked style moves or colours far more. */
const NOISE = 0.00001;

/** Takes the page's own frame away, which a host's styles may of course move. */
const bare = () => style('header.masthead, .journal { display: none } main, body { margin: 0; padding: 0; max-inline-size: none; inline-size: 1280px; }');

for (const colorScheme of ['light', 'dark']) {
  test(`a host’s loud styles change no pixel of the panel, ${colorScheme} (point 27)`, async () => {
    await it.open({ colorScheme });
    await bare();
    await it.loadSample();
    await it.page.locator('.toast button.icon').click().catch(() => {});
    const before = await picture();
    await style(LOUD);
    const after = await picture();
    const differing = await difference(before, after);
    assert.ok(differing < NOISE, `${(differing * 100).toFixed(4)} % of the picture differ`);
    await it.page.locator('ship-rows button[data-at]').first().click();
    await it.openDialog().waitFor();
    const box = await it.openDialog().boundingBox();
    assert.ok(box.width > 300, 'the drawer is where it belongs');
  });
}

for (const theme of ['shopify', 'bigcommerce', 'woocommerce']) {
  test(`the theme ${theme} sets nothing but variables, and keeps text readable (point 27)`, async () => {
    const css = await readFile(new URL(`../themes/theme-${theme}.css`, import.meta.url), 'utf8');
    const declared = [...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([\w-]+)\s*:\s*[^;{}]+;/g)].map(([, name]) => name);
    assert.ok(declared.length > 0);
    assert.deepEqual(declared.filter((name) => !name.startsWith('--ship-')), []);
    await it.loadSample();
    const before = await picture();
    await style(css);
    assert.ok(!before.equals(await picture()), 'the theme is seen');
    await it.assertAccessible(theme);
  });
}

/** What a host would hand over; `changes` are made to some of them. */
const shipments = (count, changes = {}) =>
  Array.from({ length: count }, (_, at) => ({
    orderId: `202-1234567-${String(at).padStart(7, '0')}`,
    marketplace: 'GB',
    packages: [{ carrier: 'Royal Mail', service: 'Royal Mail Tracked 24', trackingNumber: `RX${String(at).padStart(8, '0')}0GB`, shipDate: '2026-11-21', items: [{ orderItemId: '12345678901234', quantity: 1 }] }],
    ...changes[at],
  }));

/** Runs something with the panel, in the page. */
const panel = (work, given) => it.page.locator('ship-desk').evaluate(work, given);
const changed = (times) => it.page.waitForFunction((times) => window.heard.filter(({ type }) => type === 'ship-change').length === times, times);

test('a host sets its shipments, other ones, and takes them away', async () => {
  await it.page.evaluate((given) => void (document.querySelector('ship-desk').shipments = given), shipments(2500));
  await changed(1);
  assert.equal(await it.page.evaluate(() => document.querySelector('ship-desk').rows.length), 2500);
  await it.page.evaluate((given) => void (document.querySelector('ship-desk').shipments = given), shipments(1));
  await changed(2);
  assert.equal(await it.rowsShown(), 1);
  await it.page.evaluate(() => void (document.querySelector('ship-desk').shipments = []));
  await changed(3);
  assert.equal(await it.page.evaluate(() => document.querySelector('ship-desk').rows.length), 0);
  await it.page.evaluate(() => void (document.querySelector('ship-desk').shipments = null));
  await it.page.getByRole('heading', { name: 'No shipments yet' }).waitFor();
  await it.assertQuiet();
});

test('a source gives the day page by page; what came is there before the rest', async () => {
  await it.page.evaluate((given) => {
    window.asked = [];
    document.querySelector('ship-desk').source = async (cursor) => {
      window.asked.push(cursor);
      const from = cursor ?? 0;
      if (from === 40) await new Promise((resolve) => (window.go = resolve));
      return { shipments: given.slice(from, from + 20), cursor: from + 20 < given.length ? from + 20 : null, total: given.length };
    };
  }, shipments(60));
  await it.page.getByText('Checking 40 of 60').waitFor();
  const rows = () => it.page.evaluate(() => document.querySelector('ship-desk').rows.length);
  assert.equal(await rows(), 40);
  await it.page.locator('ship-rows button[data-at]').first().click();
  await it.openDialog().waitFor();
  await it.page.keyboard.press('Escape');
  await it.page.evaluate(() => window.go());
  await changed(1);
  assert.equal(await rows(), 60);
  assert.deepEqual(await it.page.evaluate(() => window.asked), [null, 20, 40]);
  await it.assertQuiet();
});

test('a source is told when nobody wants more, and the day of before comes back; what it fails at is said', async () => {
  await it.loadSample();
  const before = await it.counts();
  await it.page.evaluate((given) => {
    document.querySelector('ship-desk').source = async (cursor, signal) => {
      if (cursor === null) return { shipments: given, cursor: 'more' };
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject((window.stopped = signal.reason))));
    };
  }, shipments(3));
  await it.page.waitForFunction(() => document.querySelector('ship-desk').rows.length === 3);
  await it.page.locator('[data-do=cancel]').click();
  await it.page.waitForFunction(() => window.stopped !== undefined);
  await it.page.locator('[data-do=cancel]').waitFor({ state: 'detached' });
  assert.deepEqual(await it.counts(), before);
  assert.deepEqual(await it.heard('ship-error'), []);
  await it.page.evaluate(() => void (document.querySelector('ship-desk').source = () => { throw new Error('no answer of the shop'); }));
  await it.page.locator('.notice').getByText('no answer of the shop').waitFor();
  assert.deepEqual(await it.counts(), before);
});

test('a host checks again, applies fixes, takes them back and asks for the files', async () => {
  const spaced = { 1: { packages: [{ carrier: 'Royal Mail', service: 'Royal Mail Tracked 24', trackingNumber: 'RX 473 124 829 GB', shipDate: '2026-11-21', items: [{ orderItemId: '12345678901234', quantity: 1 }] }] } };
  await it.page.evaluate((given) => void (document.querySelector('ship-desk').shipments = given), shipments(3, spaced));
  await changed(1);
  const tracking = () => it.page.evaluate(() => document.querySelector('ship-desk').rows[1].tracking);
  assert.equal(await panel((panel) => panel.apply({ of: 'all' })), 1);
  assert.equal(await tracking(), 'RX473124829GB');
  await panel((panel) => panel.undo());
  assert.equal(await tracking(), 'RX 473 124 829 GB');
  assert.equal(await panel((panel) => panel.apply({ of: 'edit', at: 1, to: { trackingNumber: 'RX473124829GB' } })), 1);
  assert.equal(await tracking(), 'RX473124829GB');
  const documents = await panel(async (panel) => (await panel.payload('api')).map(({ packages, bytes }) => ({ packages, text: new TextDecoder().decode(bytes) })));
  assert.ok(documents.length > 0 && documents.every(({ packages }) => packages > 0));
  assert.ok(documents.some(({ text }) => text.includes('RX473124829GB')));
  const before = (await it.heard('ship-change')).length;
  await panel((panel) => panel.check());
  await changed(before + 1);
  await it.assertQuiet();
});

test('a host that sends by itself says what was sent: it is in the ledger once, and under Sent', async () => {
  await it.page.evaluate((given) => void (document.querySelector('ship-desk').shipments = given), shipments(3));
  await changed(1);
  await it.page.evaluate(() => {
    addEventListener('ship-confirm', (event) => event.preventDefault());
    addEventListener('ship-download', (event) => event.preventDefault());
  });
  await it.page.locator('[data-do=review]').click();
  await it.page.getByRole('button', { name: 'Download', exact: true }).click();
  await it.said().filter({ hasText: 'saved' }).waitFor();
  const ledger = () => panel((panel) => panel.ledger.split('\n').filter((line) => line !== '').length);
  assert.equal(await ledger(), 0, 'nothing was sent yet');
  await panel((panel) => panel.sent({ shipments: ['202-1234567-0000001'], files: [{ name: 'mine.json', packages: 1, bytes: new TextEncoder().encode('{}') }] }));
  assert.equal(await ledger(), 1);
  await panel((panel) => { panel.screen = 'sent'; return panel.updateComplete; });
  await it.page.keyboard.press('Escape');
  await it.page.getByText('mine.json').first().waitFor();
});

test('dark is a property and an attribute; one follows the other', async () => {
  assert.equal(await panel((panel) => panel.dark), null);
  await panel(async (panel) => { panel.dark = true; await panel.updateComplete; });
  assert.equal(await it.page.evaluate(() => getComputedStyle(document.querySelector('ship-desk')).colorScheme), 'dark');
  assert.equal(await panel((panel) => { panel.setAttribute('dark', 'false'); return panel.dark; }), false);
  await panel(async (panel) => { panel.dark = null; await panel.updateComplete; });
  assert.equal(await panel((panel) => panel.hasAttribute('dark')), false);
});

test('no network and old rules are said, and nothing else changes', async () => {
  await it.loadSample();
  assert.equal(await it.page.locator('[data-standing]').count(), 0);
  await it.page.context().setOffline(true);
  await it.page.getByText('You are offline. Checking and fixing still work; sending waits.').waitFor();
  await it.page.context().setOffline(false);
  await it.page.locator('[data-standing=offline]').waitFor({ state: 'detached' });
  await panel((panel) => void (panel.now = '2027-06-01T12:00:00Z'));
  await it.page.getByText(/^Rules are from \d+ \w+ 2026\./).waitFor();
  await it.assertAccessible('old rules');
});

test('who may only read sees the reasons, and nothing to press that changes something', async () => {
  await panel((panel) => void (panel.readonly = true));
  await it.loadSample();
  assert.equal(await it.page.locator('[data-do=fix-all], [data-do=review], [data-do=fix-cause], [data-do=suggest-cause]').count(), 0);
  await it.page.locator('ship-rows button[data-at]').first().click();
  await it.openDialog().locator('.finding-card .message').first().waitFor();
  assert.equal(await it.openDialog().locator('button[data-fix]').count(), 0);
});
