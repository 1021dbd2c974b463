/** The panel in narrow and wide places, enlarged, in longer words and from right to left: nothing is cut, nothing runs out of the page. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { desk } from './desk.mjs';
import { SCREENS } from './screens.mjs';

const it = desk();

/** Text that is wider than its box without a way to see the rest, and whatever sticks out of the page. */
const cut = () =>
  it.page.evaluate(() => {
    const root = document.querySelector('ship-desk').shadowRoot;
    const within = document.documentElement.clientWidth;
    const found = [];
    if (document.documentElement.scrollWidth > within + 1) found.push(`the page is ${document.documentElement.scrollWidth} px wide in ${within}`);
    const scrolls = (node) => {
      for (let here = node; here instanceof Element; here = here.parentElement) {
        if (['auto', 'scroll'].includes(getComputedStyle(here).overflowX)) return true;
      }
      return false;
    };
    /** The nearest box around it that cuts away what sticks out. */
    const clips = (node) => {
      for (let here = node.parentElement; here; here = here.parentElement) {
        if (['hidden', 'clip'].includes(getComputedStyle(here).overflowX)) return here;
      }
      return null;
    };
    for (const node of root.querySelectorAll('button, h2, h3, h4, th, td, label, p, summary, dt, dd, li')) {
      const box = node.getBoundingClientRect();
      if (box.width === 0 || node.closest('.unheard') || node.matches('.unheard')) continue;
      const style = getComputedStyle(node);
      if (style.visibility === 'hidden' || style.display === 'contents') continue;
      // What only a screen reader is told is clipped away.
      if (node.closest('thead th') && getComputedStyle(node.closest('thead th')).clipPath !== 'none') continue;
      const hidden = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (hidden && node.scrollWidth > node.clientWidth + 1 && style.textOverflow !== 'ellipsis') found.push(`cut: ${node.localName}.${node.className} ${node.textContent.trim().slice(0, 40)}`);
      const edge = clips(node)?.getBoundingClientRect();
      if (edge && !scrolls(node) && (box.right > edge.right + 1 || box.left < edge.left - 1)) found.push(`clipped: ${node.localName}.${node.className} ${node.textContent.trim().slice(0, 40)}`);
      if ((box.right > within + 1 || box.left < -1) && !scrolls(node)) found.push(`outside: ${node.localName}.${node.className} ${node.textContent.trim().slice(0, 40)}`);
    }
    return [...new Set(found)];
  });

/** Widths, the zoom of 200 % as half the width at twice the density, and the languages that stretch. */
const PLACES = [
  ['320 px', { viewport: { width: 320, height: 720 } }, 'en-GB'],
  ['640 px at 200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, 'en-GB'],
  ['1024 px in German', { viewport: { width: 1024, height: 768 } }, 'de'],
  ['1280 px in French', { viewport: { width: 1280, height: 900 } }, 'fr'],
  ['1920 px', { viewport: { width: 1920, height: 1080 } }, 'en-GB'],
  ['longer words on a phone', { viewport: { width: 390, height: 844 } }, 'en-XA'],
  ['longer words', { viewport: { width: 1280, height: 900 } }, 'en-XA'],
  ['right to left', { viewport: { width: 1280, height: 900 } }, 'ar'],
  ['right to left on a phone', { viewport: { width: 390, height: 844 } }, 'ar'],
];

for (const [name, options, locale] of PLACES) {
  test(`nothing is cut: ${name} (point 28)`, async () => {
    await it.open(options);
    await it.page.evaluate((locale) => document.querySelector('ship-desk').setAttribute('locale', locale), locale);
    if (locale === 'ar') await it.page.locator('.desk[dir=rtl]').waitFor();
    if (['de', 'fr'].includes(locale)) await it.page.locator(`.desk[lang=${locale}]`).waitFor();
    if (locale === 'en-XA') await it.page.locator('.desk h2').filter({ hasText: /[^\x00-\x7f]/ }).waitFor();
    for (const { name: screen, enter, leave } of SCREENS) {
      await enter(it);
      assert.deepEqual(await cut(), [], screen);
      await leave?.(it);
    }
  });
}
