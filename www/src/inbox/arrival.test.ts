import { expect, test, vi } from 'vitest';

import type { Row } from '../protocol';
import { Arrival } from './arrival';

const rows = (...places: number[]): Row[] => places.map((at) => ({ at }) as Row);
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

test('many new rows come in parts, those in sight first, and all of them in the end', async () => {
  let updates = 0;
  const arrival = new Arrival(() => {
    updates += 1;
    arrival.go(60);
  });
  arrival.begin([], rows(...range(0, 60)), () => 18);
  expect([arrival.isOn, arrival.upto]).toEqual([true, 18]);
  arrival.go(60);
  await vi.waitFor(() => expect(arrival.isOn).toBe(false));
  expect(updates).toBe(3);
});

test('a row that moves, goes or comes takes the others along', () => {
  const all = range(0, 60);
  const arrival = new Arrival(() => undefined);
  const begin = (...to: number[]): boolean => {
    arrival.begin(rows(...all), rows(...to), () => 18);
    return arrival.isOn;
  };
  expect(begin(...all)).toBe(false);
  expect(begin(...all.slice(1), 0)).toBe(false);
  expect(begin(...all.filter((at) => at !== 30))).toBe(false);
  expect(begin(...all, 60)).toBe(false);
  expect(begin(...all.toReversed())).toBe(true);
});

test('few rows never come in parts, and one that somebody wants brings all', () => {
  const arrival = new Arrival(() => undefined);
  arrival.begin([], rows(...range(0, 20)), () => 5);
  expect(arrival.isOn).toBe(false);
  arrival.begin([], rows(...range(0, 60)), () => 5);
  // What comes meanwhile does not begin anew.
  arrival.begin(rows(...range(0, 60)), rows(...range(1, 60)), () => 3);
  expect(arrival.upto).toBe(5);
  arrival.end();
  expect(arrival.isOn).toBe(false);
});
