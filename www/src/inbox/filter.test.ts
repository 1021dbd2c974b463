import { expect, test } from 'vitest';

import type { Deadlines, Outcome } from '../engine';
import type { Row } from '../protocol';
import { pack, unpack } from '../protocol/rows';
import { Sheet } from '../state/sheet';
import { duesOf } from './due';
import { OFFERED, everything, filtered } from './filter';
import { ordered } from './order';
import { Sieve } from './sieve';

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

const sheet = (...rows: readonly Row[]): Sheet => {
  const made = new Sheet();
  made.put(pack(rows));
  return made;
};

test('worst first, then soonest due, then as they came, also after a change', () => {
  const rows = [
    row(0),
    row(1, { readiness: 'blocked', shipBy: '2026-11-22T00:00:00Z' }),
    row(2, { readiness: 'blocked', shipBy: '2026-11-21T00:00:00Z' }),
    row(3, { readiness: 'check' }),
  ];
  const made = sheet(...rows);
  expect(names(made.usual())).toEqual(['S-2', 'S-1', 'S-3', 'S-0']);
  made.put(pack([row(2)]));
  expect(names(made.usual())).toEqual(['S-1', 'S-3', 'S-0', 'S-2']);
  made.put(pack([row(0, { readiness: 'blocked', shipBy: '2026-11-22T00:00:00Z' }), row(4)]));
  expect(names(made.usual())).toEqual(['S-0', 'S-1', 'S-3', 'S-2', 'S-4']);
  const many = sheet(...Array.from({ length: 2000 }, (_, at) => row(at)));
  // One by one, then so many that all are dealt out anew.
  for (const last of [3, 1500]) {
    many.put(pack(Array.from({ length: last }, (_, at) => row(at, { readiness: 'blocked' })).toReversed()));
    expect(many.usual().map(({ at }) => at)).toEqual(Array.from({ length: 2000 }, (_, at) => at));
  }
});

test('a number is found whatever its blanks and dashes', () => {
  const rows = [row(0, { tracking: '32-001 925 4000-221 BB4 EFC' }), row(1, { tracking: 'RX473124829GB' })];
  expect(names(filtered(rows, { ...everything, search: '0019254000 221bb4' }))).toEqual(['S-0']);
});

test('a search means its letters, however long it is, in whatever case', () => {
  const rows = [row(0, { name: 'A.B*(C' }), row(1, { name: 'AXBBC' }), row(2, { name: `${'x'.repeat(150)}-END`, order: 'ÖL-№7' }), row(3, { name: `${'x'.repeat(150)}-ENE` })];
  const found = (search: string) => names(filtered(rows, { ...everything, search }));
  expect(found('a.b*(c')).toEqual(['A.B*(C']);
  expect(found(`${'X'.repeat(150)}end`)).toEqual([rows[2]?.name]);
  expect(found('öl№')).toEqual([rows[2]?.name]);
  expect(found('- -')).toHaveLength(4);
});

test('rows are the same behind the line to the worker, and share what they have in common', () => {
  const rows = [row(7, { tracking: 'A', held: true }), row(3, { findings: [{ rule: 'separators', consequence: 'risk', fix: 'safe' }], skus: 'x' }), row(4, { vtr: 'defect', readiness: 'blocked' })];
  expect(unpack(structuredClone(pack(rows)))).toEqual(rows);
  expect(unpack(pack([]))).toEqual([]);
  expect(unpack(pack([row(0)]), (word) => (word === 'Royal Mail' ? 'known' : word))[0]?.carrier).toBe('known');
});

test('what a filter can ask for is counted as rows change, the most frequent first', () => {
  const made = sheet(row(0, { carrier: 'UPS' }), row(1), row(2), row(3, { carrier: '' }));
  expect(made.values.carrier).toEqual([['Royal Mail', 2], ['UPS', 1]]);
  made.put(pack([row(1, { carrier: 'UPS' }), row(2, { carrier: 'UPS' })]));
  expect(made.values.carrier).toEqual([['UPS', 3]]);
  const long = sheet(...Array.from({ length: 900 }, (_, at) => row(at, { service: at > 880 ? 'often' : `s${at}` })));
  expect(long.values.service[0]).toEqual(['often', 19]);
  expect(long.values.service).toHaveLength(OFFERED);
});

test('a long list is ordered and filtered as a short one is, and shows what was there until then', async () => {
  const rows = Array.from({ length: 9000 }, (_, at) => row(at, { tracking: at % 7 === 0 ? '' : `N${(at * 7919) % 1000}`, held: at % 3 === 0 }));
  for (const down of [false, true]) {
    const asked = { rows, sort: { by: 'tracking', down } as const, filter: { ...everything, only: 'held' as const }, dues: new Map() };
    let tell = (): void => {};
    const done = new Promise<void>((resolve) => (tell = resolve));
    const sieve = new Sieve(tell);
    expect(sieve.rows(asked)).toBe(rows);
    await done;
    expect(names(sieve.rows(asked))).toEqual(names(filtered(ordered(rows, asked.sort), asked.filter)));
  }
});

test('a cause counts packages, not findings, and takes its worst consequence, for as long as it is there', () => {
  const finding = { rule: 'separators', consequence: 'risk', fix: 'safe' } as const;
  const made = sheet(row(0, { findings: [finding, finding] }), row(1, { findings: [{ ...finding, consequence: 'defect', fix: null }] }));
  expect(made.causes).toMatchObject([{ rule: 'separators', consequence: 'defect', packages: 2, fixable: 1 }]);
  made.put(pack([row(1)]));
  expect(made.causes).toMatchObject([{ rule: 'separators', consequence: 'risk', packages: 1, fixable: 1 }]);
  made.put(pack([row(0)]));
  expect(made.causes).toEqual([]);
});

test('what is not counted is a view beside the three states', () => {
  expect(sheet(row(0, { vtr: 'exempt' }), row(1, { readiness: 'check' })).counts).toEqual({ all: 2, ready: 1, check: 1, blocked: 0, exempt: 1, held: 0, refused: 0 });
});

test('what Amazon refused is to be fixed first, until it answers otherwise', () => {
  const made = sheet(row(0), row(1, { order: 'other' }));
  const outcome = { state: 'refused', orderId: 'other', package: '1', answers: [{ text: 'No.' }] } as unknown as Outcome;
  made.refuse([outcome]);
  expect(made.rows()[1]).toMatchObject({ readiness: 'blocked', refused: 'No.' });
  expect(made.counts).toMatchObject({ blocked: 1, refused: 1 });
  made.refuse([]);
  expect(made.rows()[1]).toMatchObject({ readiness: 'ready' });
  expect(made.counts).toMatchObject({ blocked: 0, refused: 0 });
});

test('a search does not run from one field into the next, and finds an article', () => {
  const rows = [row(0, { carrier: 'UPS', service: 'Saver', skus: 'TEE-ORG-M' })];
  expect(filtered(rows, { ...everything, search: 'upssaver' })).toEqual([]);
  expect(names(filtered(rows, { ...everything, search: 'tee org' }))).toEqual(['S-0']);
});

test('a filter asks for all it says at once', () => {
  const rows = [row(0, { carrier: 'UPS', held: true }), row(1, { carrier: 'UPS' }), row(2, { held: true, shipBy: '2026-11-20' }), row(3, { carrier: 'UPS', held: true, refused: '' })];
  expect(names(filtered(rows, { ...everything, carrier: 'UPS', only: 'held' }))).toEqual(['S-0', 'S-3']);
  expect(names(filtered(rows, { ...everything, only: 'refused' }))).toEqual(['S-3']);
  expect(names(filtered(rows, { ...everything, due: 'late' }, new Map([['GB\n2026-11-20', new Set(['late'] as const)]])))).toEqual(['S-2']);
});

test('by a column, blanks come last whichever way', () => {
  const rows = [row(0, { carrier: 'b', service: '' }), row(1, { tracking: 'z' }), row(2, { tracking: 'A' })];
  expect(names(ordered(rows, { by: 'tracking', down: false }))).toEqual(['S-2', 'S-1', 'S-0']);
  expect(names(ordered(rows, { by: 'tracking', down: true }))).toEqual(['S-1', 'S-2', 'S-0']);
});

test('what is due today or tomorrow is told by the day of the store, and what has no deadline is told too', () => {
  const deadline = { shipment: 'S-0', marketplace: 'JP', timeZone: 'Asia/Tokyo', at: 0, safe: 0, local: '2026-11-22T12:00:00', safeLocal: '', cancelsLocal: null, nearness: 'ahead', params: {}, message: '' } as const;
  const dues = (now: string) => [...(duesOf({ deadlines: [deadline] } as unknown as Deadlines, now, [row(0), row(1)]).get('GB\n') ?? [])];
  expect(dues('2026-11-21T15:30:00Z')).toEqual(['today']);
  expect(dues('2026-11-21T14:30:00Z')).toEqual(['tomorrow']);
  expect(dues('2026-11-20T14:30:00Z')).toEqual([]);
  const all = duesOf({ deadlines: [deadline] } as unknown as Deadlines, '2026-11-21T15:30:00Z', [row(0), row(1, { shipBy: 'soon' })]);
  expect([...(all.get('GB\nsoon') ?? [])]).toEqual(['none']);
  expect(duesOf(null, '', []).size).toBe(0);
});
