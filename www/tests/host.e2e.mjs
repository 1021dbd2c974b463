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
