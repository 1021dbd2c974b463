import type { Engine } from '../engine';
import type { Handlers, SentOps } from '../protocol';
import type { Book } from './book';

export const sent = (book: Book, engine: Engine): Handlers<SentOps> => ({
  report: ({ report, sent }) => engine.readReport(report, sent),
  confirmed: (going) => engine.ledgerLines(book.going(going), book.options),
});
