/** Screens that come later: they are fetched while the first one stands, and one that cannot be fetched says so. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { desk } from './desk.mjs';
import { SCREENS } from './screens.mjs';

const it = desk();

test('every screen is there when the network is gone', async () => {
  await it.loadSample();
  await it.page.waitForLoadState('networkidle');
  await it.page.context().setOffline(true);
  for (const { enter, leave } of SCREENS.filter(({ name }) => name !== 'first run' && name !== 'inbox')) {
    await enter(it);
    await leave?.(it);
  }
  for (const [tab, part] of [['mapping', 'ship-mapping'], ['rate', 'ship-rate'], ['sent', 'ship-sent']]) {
    await it.page.locator(`[data-screen=${tab}]`).click();
    await it.page.locator(`${part} > *`).first().waitFor();
  }
});

test('a screen that cannot be fetched says so, and the others stay', async () => {
  await it.page.waitForLoadState('networkidle');
  await it.page.route(/\/mapping-[^/]*\.js$/, (route) => route.abort());
  await it.page.reload();
  await it.loadSample();
  await it.page.locator('[data-screen=mapping]').click();
  await it.page.getByRole('alert').filter({ hasText: 'This page could not be loaded.' }).waitFor();
  await it.page.locator('[data-screen=inbox]').click();
  assert.ok((await it.rowsShown()) > 0);
});
