/** What the panel's colours owe the eye: contrast by number, and states that need no colour at all. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { desk } from './desk.mjs';
import { SCREENS } from './screens.mjs';

const it = desk();

/** Front on ground, and the least contrast (WCAG 2.2: 4.5 for text, 3 for shapes and borders that mean something). */
const PAIRS = [
  ['--text', '--surface', 4.5],
  ['--text', '--subtle', 4.5],
  ['--muted', '--surface', 4.5],
  ['--muted', '--subtle', 4.5],
  ['--accent', '--surface', 4.5],
  ['--on-accent', '--accent', 4.5],
  ['--ready-text', '--ready-tint', 4.5],
  ['--check-text', '--check-tint', 4.5],
  ['--stop-text', '--stop-tint', 4.5],
  ['--info', '--info-tint', 4.5],
  ['--grey', '--grey-tint', 4.5],
  ['--ready', '--surface', 3],
  ['--check', '--surface', 3],
  ['--stop', '--surface', 3],
  ['--ready', '--ready-tint', 3],
  ['--check', '--check-tint', 3],
  ['--stop', '--stop-tint', 3],
  ['--grey', '--surface', 3],
  ['--control', '--surface', 3],
];

const luminance = (rgb) => {
  const [r, g, b] = rgb.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (a, b) => {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

for (const scheme of ['light', 'dark']) {
  test(`every pair of colours is told apart, ${scheme} (point 21)`, async () => {
    await it.open({ colorScheme: scheme });
    const colours = await it.page.evaluate((names) => {
      const probe = document.createElement('i');
      document.querySelector('ship-desk').shadowRoot.append(probe);
      const found = Object.fromEntries(
        names.map((name) => {
          probe.style.color = `var(${name})`;
          return [name, getComputedStyle(probe).color.match(/[\d.]+/g).slice(0, 3).map(Number)];
        }),
      );
      probe.remove();
      return found;
    }, [...new Set(PAIRS.flatMap(([front, ground]) => [front, ground]))]);
    const weak = PAIRS.map(([front, ground, least]) => [front, ground, least, ratio(colours[front], colours[ground])])
      .filter(([, , least, found]) => found < least)
      .map(([front, ground, least, found]) => `${front} on ${ground}: ${found.toFixed(2)}, ${least} wanted`);
    assert.deepEqual(weak, []);
    assert.notDeepEqual(colours['--text'], colours['--surface'], 'the colours were read');
  });
}

test('a state is a shape and a word, whatever becomes of its colour (point 22)', async () => {
  await it.open({ forcedColors: 'active' });
  await it.loadSample();
  const badges = await it.page.locator('ship-rows .badge').evaluateAll((all) =>
    all.map((badge) => ({ word: badge.textContent.trim(), shape: badge.querySelector('svg')?.innerHTML.replaceAll(/<!--.*?-->/g, ''), seen: badge.querySelector('svg')?.getBoundingClientRect().width })),
  );
  assert.ok(badges.length > 0);
  const shapes = new Map();
  for (const { word, shape, seen } of badges) {
    assert.ok(word.length > 1 && shape && seen >= 10, `${word} has a shape that is seen`);
    shapes.set(word, new Set([...(shapes.get(word) ?? []), shape]));
  }
  assert.ok(shapes.size >= 3, 'the sample has every state');
  assert.equal(new Set([...shapes.values()].map((of) => [...of].join())).size, shapes.size, 'no two states share a shape');
  // In forced colours the shapes take the colour of the text, so that they are seen on any ground.
  const same = await it.page.locator('ship-rows .badge svg').first().evaluate((svg) => getComputedStyle(svg).stroke === getComputedStyle(svg).color || getComputedStyle(svg).fill === getComputedStyle(svg).color);
  assert.ok(same, 'a shape is drawn in the colour of the text');
  const colours = await it.page.evaluate(() => {
    const root = document.querySelector('ship-desk').shadowRoot;
    const text = getComputedStyle(root.querySelector('h2')).color;
    return [...root.querySelectorAll('svg.shape')].filter((svg) => getComputedStyle(svg).color !== text).map((svg) => `${svg.getAttribute('class')}: ${getComputedStyle(svg).color}, not ${text}`);
  });
  assert.deepEqual([...new Set(colours)], [], 'the text’s own colour, not one that the person’s ground may swallow');
  const lines = await it.page.locator('.screens button').evaluateAll((all) => all.map((tab) => getComputedStyle(tab).borderBlockEndColor));
  assert.equal(new Set(lines.slice(1)).size, 1);
  assert.notEqual(lines[0], lines[1], 'the chosen screen alone has its line');
});

test('beside every shape of every screen stands its word, so that grey is enough (point 22)', async () => {
  await it.open({ forcedColors: 'active' });
  for (const { name, enter, leave } of SCREENS) {
    await enter(it);
    const mute = await it.page.evaluate(() => {
      const root = document.querySelector('ship-desk').shadowRoot;
      const inside = root.querySelector('dialog[open]') ?? root;
      return [...inside.querySelectorAll('svg.shape')].flatMap((svg) => {
        if (!svg.checkVisibility() || svg.getBoundingClientRect().width === 0) return [];
        // Words of the line or the cell it stands in.
        const said = svg.parentElement.innerText.trim() || svg.parentElement.parentElement.innerText.trim();
        return said.length > 1 ? [] : [svg.parentElement.outerHTML.slice(0, 120)];
      });
    });
    assert.deepEqual(mute, [], name);
    await leave?.(it);
  }
});
