import { expect, test } from 'vitest';

import type { Row } from '../protocol';
import { causesOf, countsOf, everything, filtered } from './filter';
import { ordered } from './order';

const row = (at: number, part: Partial<Row> = {}): Row => ({
  at,
  name: `S-${at}`,
  order: '202-1234567-1234567',
  package: '1',
  marketplace: 'GB',
  carrier: 'Royal Mail',
  service: 'Tracked 24',
  tracking: '',
  category: '',
  skus: '',
  held: false,
  shipBy: '',
  readiness: 'ready',
  vtr: 'counts',
  findings: [],
  ...part,
});

const names = (rows: readonly Row[]): string[] => rows.map(({ name }) => name);

test('worst first, then soonest due, then as they came', () => {
  const rows = [
    row(0),
    row(1, { readiness: 'blocked', shipBy: '2026-11-22T00:00:00Z' }),
    row(2, { readiness: 'blocked', shipBy: '2026-11-21T00:00:00Z' }),
    row(3, { readiness: 'check' }),
  ];
  expect(names(ordered(rows, null))).toEqual(['S-2', 'S-1', 'S-3', 'S-0']);
});

test('a number is found whatever its blanks and dashes', () => {
  const rows = [row(0, { tracking: '32-001 925 4000-221 BB4 EFC' }), row(1, { tracking: 'RX473124829GB' })];
  expect(names(filtered(rows, { ...everything, search: '0019254000 221bb4' }))).toEqual(['S-0']);
});

test('a cause counts packages, not findings, and takes its worst consequence', () => {
  const finding = { rule: 'separators', consequence: 'risk', fix: 'safe' } as const;
  const rows = [row(0, { findings: [finding, finding] }), row(1, { findings: [{ ...finding, consequence: 'defect', fix: null }] })];
  expect(causesOf(rows)).toMatchObject([{ rule: 'separators', consequence: 'defect', packages: 2, fixable: 1 }]);
});

test('what is not counted is a view beside the three states', () => {
  expect(countsOf([row(0, { vtr: 'exempt' }), row(1, { readiness: 'check' })])).toEqual({ all: 2, ready: 1, check: 1, blocked: 0, exempt: 1, held: 0, refused: 0 });
});
