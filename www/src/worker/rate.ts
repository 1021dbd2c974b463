import type { Deadlines, Engine, Shipment } from '../engine';
import type { Handlers, RateOps } from '../protocol';
import { name } from './asker';
import type { Book } from './book';

export const rate = (book: Book, engine: Engine): Handlers<RateOps> => ({
  rates: ({ ledger }) => engine.rate(ledger, book.options),
  standing: ({ ledger }) => ({
    rates: engine.rate(ledger, book.options),
    forecast: engine.forecast(ledger, book.shipments, book.options),
    health: engine.health(ledger, book.options),
  }),
  ahead: ({ ledger, ...going }) => engine.forecast(ledger, book.meant(going), book.options),
  compare: ({ ledger, report, columns }) => engine.compareReport(ledger, report, { ...book.options, columns }),
  clock: ({ now, interval, margin, cutOff }) => apart(book.shipments, engine.deadlines(book.shipments, { ...book.options, now, interval, ...(margin === null ? {} : { margin }), ...(cutOff ? { cutOff } : {}) })),
});

/** One deadline for all shipments of a store that are due at the same time: a long day has few, and the page is not held up by thousands. */
function apart(shipments: readonly Shipment[], deadlines: Deadlines): Deadlines {
  const due = new Set<string>();
  const first = new Set<string>();
  for (const shipment of shipments) {
    const by = `${shipment.marketplace}\n${shipment.shipBy}`;
    if (due.has(by)) continue;
    due.add(by);
    first.add(name(shipment));
  }
  const { deadlines: all, next } = deadlines;
  // The nearest of all, and the nearest that can still be met, are told by their place.
  const kept = all.filter((one, at) => at === 0 || at === next || first.has(one.shipment));
  const met = next === null ? undefined : all[next];
  return { ...deadlines, without: [], deadlines: kept, next: met ? kept.indexOf(met) : null };
}
