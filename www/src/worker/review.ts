import type { Engine } from '../engine';
import type { Handlers, ReviewOps } from '../protocol';
import type { Book } from './book';

export const review = (book: Book, engine: Engine): Handlers<ReviewOps> => ({
  build: ({ to, merchantId, untracked }) => {
    const input = new TextEncoder().encode(JSON.stringify(book.meant({ untracked })));
    return engine.build(input, { to, ...book.options, ...(merchantId ? { merchantId } : {}) });
  },
  confirmations: (going) => engine.confirmations(book.meant(going), book.options),
});
