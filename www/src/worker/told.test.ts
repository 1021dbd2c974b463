import { expect, test } from 'vitest';

import type { Package } from '../engine';
import { again, knownBy, toldOf, without } from './told';
import type { Leaving } from './told';

const leaving = (at: number, parcel: Package = {}): Leaving => ({
  at,
  name: `S-${at}`,
  shipment: { id: `S-${at}`, orderId: `202-1234567-000000${at}` },
  parcel: { carrier: 'UPS', trackingNumber: '1Z', items: [{ orderItemId: 'b', quantity: 1 }, { orderItemId: 'a', quantity: 2 }], ...parcel },
  reference: '1',
});
const before = (one: Leaving, at = '2026-11-21T12:00:00Z') => ({ ...toldOf(one), at });

test('the order of the items and blanks around a value say nothing', () => {
  const other = leaving(1, { carrier: ' UPS ', items: [{ orderItemId: 'a', quantity: 2 }, { orderItemId: 'b', quantity: 1 }] });
  expect(toldOf(other)).toEqual(toldOf(leaving(1)));
});

test('what was told is counted, what differs is named field by field, and what is new is told apart', () => {
  const changed = leaving(2, { trackingNumber: '1Y', items: [] });
  const found = again([leaving(1), changed, leaving(3)], knownBy([before(leaving(1)), before(leaving(2), '2026-11-22T12:00:00Z')]));
  expect(found).toMatchObject({ same: 1, fresh: 1, last: '2026-11-22T12:00:00Z' });
  expect(found.changed).toEqual([{ at: 2, name: 'S-2', fields: [{ field: 'trackingNumber', from: '1Z', to: '1Y' }, { field: 'items', from: 'a × 2, b × 1', to: '' }] }]);
});

test('what a format leaves out does not go: a package, or a shipment as a whole', () => {
  const all = [leaving(1), { ...leaving(1), at: 9, reference: '2' }, leaving(2)];
  const held = [{ shipment: 'S-1', package: '2' }, { shipment: 'S-2', package: null }];
  expect([...without(all, held)].map(({ at }) => at)).toEqual([1]);
});
