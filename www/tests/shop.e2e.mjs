/** The demo shop around the panel: its settings reach the panel through attributes and variables, and it hears the panel through events. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { desk } from './desk.mjs';

const it = desk();

const surface = () => it.page.evaluate(() => getComputedStyle(document.querySelector('ship-desk')).getPropertyValue('--ship-radius').trim());

test('look, language and light are chosen, and a link shows the same again', async () => {
  const plain = await surface();
  await it.page.locator('.settings').getByLabel('Style').selectOption('woocommerce');
  await it.page.locator('.settings').getByLabel('Language').selectOption('de');
  await it.page.locator('.settings').getByLabel('Colours').selectOption('night');
  await it.page.locator('.desk[lang=de]').waitFor();
  await it.page.waitForFunction((plain) => getComputedStyle(document.querySelector('ship-desk')).getPropertyValue('--ship-radius').trim() !== plain, plain);
  const themed = await surface();
  assert.equal(new URL(it.page.url()).search, '?look=woocommerce&locale=de&light=night');

  await it.page.waitForLoadState('networkidle');
  await it.page.reload();
  await it.page.locator('.desk[lang=de]').waitFor();
  await it.page.waitForFunction((themed) => getComputedStyle(document.querySelector('ship-desk')).getPropertyValue('--ship-radius').trim() === themed, themed);
  assert.equal(await it.page.locator('ship-desk').getAttribute('dark'), 'true');

  await it.page.locator('.settings').getByLabel('Style').selectOption('');
  assert.equal(await surface(), plain);
  await it.assertAccessible('the shop in the dark');
  await it.assertQuiet();
});

test('an address that names no setting changes nothing', async () => {
  await it.page.waitForLoadState('networkidle');
  await it.page.goto(`${it.url}?look=toString&locale=%3Cscript%3E&light=x`);
  await it.loadSample();
  assert.equal(await it.page.locator('link[data-theme]').count(), 0);
  assert.equal(await it.page.locator('.desk').getAttribute('lang'), 'en');
  await it.assertQuiet();
});

test('the shop hears what is done in the panel', async () => {
  await it.loadSample();
  await it.page.getByText('What the shop hears').click();
  const heard = it.page.locator('.journal li');
  await heard.filter({ hasText: 'ship-change' }).first().waitFor();
  await it.page.locator('ship-rows button[data-at]').first().click();
  await it.openDialog().waitFor();
  await it.page.keyboard.press('Escape');
  await heard.filter({ hasText: 'ship-open' }).first().waitFor();
  await it.assertAccessible('the shop with its journal open');
  await it.assertQuiet();
});
