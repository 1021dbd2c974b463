import type { Engine } from '../engine';
import type { Handlers, RateOps } from '../protocol';
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
  clock: ({ now, interval, margin, cutOff }) => engine.deadlines(book.shipments, { ...book.options, now, interval, ...(margin === null ? {} : { margin }), ...(cutOff ? { cutOff } : {}) }),
});
