import type { Engine } from '../engine';
import type { Handlers, SentOps } from '../protocol';
import type { Book } from './book';
import { inSlices } from './slices';

export const sent = (book: Book, engine: Engine): Handlers<SentOps> => ({
  report: ({ report, sent }) => engine.readReport(report, sent),
  confirmed: async (going, breathe) => {
    const lines: string[] = [];
    return (await inSlices(book.going(going), breathe, (shipments) => lines.push(engine.ledgerLines(shipments, book.options)))) ? lines.join('') : null;
  },
});
