import { expect, test } from 'vitest';

import { DAYS, countOf, lastOf, withNames } from './names';

const seen = (text: string, count = 1) => ({ field: 'carrier', text, count }) as const;

test('a name is counted day by day, the same day once', () => {
  const first = withNames([], [seen('Our Van', 3)], '2026-11-20T12:00:00Z');
  const again = withNames(first, [seen('Our Van', 3)], '2026-11-20T18:00:00Z');
  expect(again).toEqual(first);
  const next = withNames(again, [seen('Our Van', 2)], '2026-11-21T12:00:00Z');
  expect(next.map((name) => [name.text, countOf(name), lastOf(name)])).toEqual([['Our Van', 5, '2026-11-21']]);
});

test('after 180 days a day is no longer counted, and a name without days is forgotten', () => {
  const first = withNames([], [seen('Old'), seen('Both', 4)], '2026-01-01T12:00:00Z');
  const later = withNames(first, [seen('Both')], new Date(Date.parse('2026-01-01T12:00:00Z') + DAYS * 86_400_000).toISOString());
  expect(later.map((name) => [name.text, countOf(name)])).toEqual([['Both', 1]]);
});

test('carrier and service of the same name are two; hostile names are names', () => {
  const kept = withNames([], [seen('__proto__'), { field: 'service', text: '__proto__', count: 2 }], '2026-11-20T12:00:00Z');
  expect(kept).toHaveLength(2);
});

test('a moment that is none changes nothing', () => {
  expect(withNames([], [seen('X')], 'soon')).toEqual([]);
});
