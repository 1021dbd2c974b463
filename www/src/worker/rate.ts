import type { Engine } from '../engine';
import type { Handlers, RateOps } from '../protocol';
import type { Book } from './book';

export const rate = (book: Book, engine: Engine): Handlers<RateOps> => ({
  standing: ({ ledger }) => ({
    rates: engine.rate(ledger, book.options),
    forecast: engine.forecast(ledger, book.shipments, book.options),
    health: engine.health(ledger, book.options),
  }),
  compare: ({ ledger, report }) => engine.compareReport(ledger, report, book.options),
  clock: ({ now, interval, margin }) => engine.deadlines(book.shipments, { ...book.options, now, interval, ...(margin === null ? {} : { margin }) }),
});
