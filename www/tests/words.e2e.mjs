/** What the drawer says of a problem: reason, cost, and the way to the rule, in words of a shop. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { desk } from './desk.mjs';

const it = desk();

const CODE = /\b(?:API|api|boolean|CSV|csv|[Ff]eeds?|[Ff]ields?|JSON|json|null|params?|payload|regex|schema|string|undefined|VTR|XML)\b|\b[a-z]+[A-Z]\w*|[A-Z]{3}\d{3}|[!_`{}]/;
/** Without the shop’s own values, which are what they are. */
const said = (card, selector) =>
  card.locator(selector).first().evaluate((part) => {
    const copy = part.cloneNode(true);
    for (const value of copy.querySelectorAll('.value')) if (value.parentElement !== copy) value.textContent = 'X';
    return copy.textContent.trim();
  });
const sentences = (text) => text.split(/(?<=[.?])\s+(?=\p{Lu})/u).filter(Boolean);

test('a problem is told in two short sentences, with its cost and its rule, without code words (point 7)', async () => {
  await it.loadSample();
  const rules = await it.page.evaluate(() => [...new Map(document.querySelector('ship-desk').rows.flatMap(({ at, findings }) => findings.filter(({ consequence }) => consequence !== 'note').map(({ rule }) => [rule, at]))).entries()]);
  assert.ok(rules.length >= 20, `${rules.length} kinds of problems`);
  const seen = new Set();
  for (const [rule, at] of rules) {
    if (seen.has(rule)) continue;
    await it.page.locator(`ship-rows button[data-at="${at}"]`).first().click();
    await it.page.locator('ship-drawer .finding-card').first().waitFor();
    for (const card of await it.page.locator('ship-drawer .finding-card').all()) {
      const [cost, message, hint] = [await said(card, '.consequence'), await card.locator('.message').textContent(), await said(card, '.hint')];
      assert.ok(cost.length > 0 && message.trim().length > 0 && hint.length > 0, rule);
      const told = [...sentences(message.trim()), ...sentences(hint)];
      assert.ok(told.length <= 2, `${rule}: ${told.join(' | ')}`);
      for (const sentence of told) assert.ok(sentence.split(/\s+/).length <= 24, `${rule}: ${sentence}`);
      for (const text of [cost, hint]) assert.doesNotMatch(text, CODE, rule);
      const links = await card.locator('.rule-links a').evaluateAll((all) => all.map(({ href, rel, target }) => ({ href, rel, target })));
      assert.ok(links.length > 0 && links.every(({ href, rel, target }) => href.startsWith('https://') && rel === 'noopener noreferrer' && target === '_blank'), rule);
      assert.ok(links.at(-1).href.includes('/docs/rules/'), rule);
    }
    for (const [other, place] of rules) if (place === at) seen.add(other);
    await it.page.keyboard.press('Escape');
    await it.openDialog().waitFor({ state: 'detached' });
  }
  await it.assertQuiet();
});
