import type { Engine } from '../engine';
import type { Handlers, ReviewOps } from '../protocol';
import type { Book } from './book';

export const review = (book: Book, engine: Engine): Handlers<ReviewOps> => ({
  build: ({ to, merchantId }) => {
    const input = new TextEncoder().encode(JSON.stringify(book.shipments));
    return engine.build(input, { to, ...book.options, ...(merchantId ? { merchantId } : {}) });
  },
  confirmations: () => engine.confirmations(book.shipments, book.options),
});
