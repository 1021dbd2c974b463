import type { Deadlines, Engine, ForecastResult, Shipment } from '../engine';
import type { Breathe, Handlers, RateOps } from '../protocol';
import { name } from './asker';
import type { Book } from './book';
import { inSlices } from './slices';
import type { Sliced } from './slices';

export const rate = (book: Book, engine: Engine): Handlers<RateOps> => {
  const forecast = async (ledger: string, waiting: Sliced, breathe: Breathe): Promise<ForecastResult | null> => {
    const forecaster = engine.forecaster(ledger, book.options);
    let finished = false;
    try {
      if (!(await inSlices(waiting, breathe, (shipments) => forecaster.add(shipments)))) return null;
      finished = true;
      // What to mend first says the list.
      return { ...forecaster.finish(), fix: [] };
    } finally {
      if (!finished) forecaster.free();
    }
  };
  return {
    rates: ({ ledger }) => engine.rate(ledger, book.options),
    standing: async ({ ledger }, breathe) => {
      const ahead = await forecast(ledger, book.all(), breathe);
      return ahead && { rates: engine.rate(ledger, book.options), forecast: ahead, health: engine.health(ledger, book.options) };
    },
    ahead: ({ ledger, ...going }, breathe) => forecast(ledger, book.meant(going), breathe),
    compare: ({ ledger, report, columns }) => engine.compareReport(ledger, report, { ...book.options, columns }),
    clock: ({ now, interval, margin, cutOff }) => apart(book.shipments, engine.deadlines(book.shipments, { ...book.options, now, interval, ...(margin === null ? {} : { margin }), ...(cutOff ? { cutOff } : {}) })),
  };
};

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
