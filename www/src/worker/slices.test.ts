import { expect, test } from 'vitest';

import type { NameSeen } from '../engine';
import { together } from './names';
import { SLICE, inSlices, pieces, slices } from './slices';
import { Ties } from './ties';

const ties = (count: number, of: Readonly<Record<number, readonly number[]>>): Ties => {
  const made = new Ties();
  for (let at = 0; at < count; at += 1) made.push(of[at] ?? [at + 1_000_000]);
  made.settle();
  return made;
};

test('every shipment is in one slice, and those that are compared are in the same', () => {
  const count = 3 * SLICE + 7;
  const all = [...slices(count, ties(count, { 10: [1, 2], [count - 1]: [2], 4000: [1] }))];
  expect(all.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at));
  expect(all.filter((slice) => [10, 4000, count - 1].some((at) => slice.includes(at)))).toEqual([[10, 4000, count - 1]]);
  expect(all.every((slice) => slice.length <= SLICE)).toBe(true);
  expect([...slices(3, ties(3, {}))]).toEqual([[0, 1, 2]]);
  expect([...slices(0, ties(0, {}))]).toEqual([[]]);
});

test('what is given up takes no further slice', async () => {
  const taken: number[] = [];
  const of = [0, 1, 2].map((at) => ({ done: (at + 1) * SLICE, places: [at], shipments: [] }));
  const breathe = Object.assign(async (done: number) => done < 2 * SLICE, { stopped: () => false });
  expect(await inSlices({ total: 3 * SLICE, slices: of }, breathe, (_, [at = -1]) => taken.push(at))).toBe(false);
  expect(taken).toEqual([0, 1]);
});

test('names of several calls come together, each meaning by itself', () => {
  const name = (text: string, more: Partial<NameSeen> = {}): NameSeen => ({ field: 'carrier', text, count: 2, stores: ['GB'], shipment: 'S', how: 'unknown', to: null, choices: [], ...more });
  const other = name('dhl', { stores: ['US'], to: { code: 'DHL', name: 'DHL' } });
  const { seen, more } = together([{ seen: [name('dhl'), name('ups')], more: 1 }, { seen: [name('dhl', { stores: ['DE', 'GB'] }), other], more: 2 }]);
  expect(seen.map(({ text, count, stores }) => [text, count, stores])).toEqual([['dhl', 4, ['GB', 'DE']], ['ups', 2, ['GB']], ['dhl', 2, ['US']]]);
  expect(more).toBe(3);
  expect(pieces([]).length).toBe(0);
});
