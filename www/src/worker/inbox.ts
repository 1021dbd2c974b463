import type { Handlers, InboxOps } from '../protocol';
import type { Book } from './book';

export const inbox = (book: Book): Handlers<InboxOps> => ({
  load: ({ bytes, unshipped, settings, fixes, held, tables }, breathe) => book.load(bytes, unshipped, settings, fixes, held, tables, breathe),
  fixes: () => book.fixes(),
  recheck: (settings, breathe) => book.recheck(settings, breathe),
  detail: ({ at }) => book.detail(at),
  plan: (scope) => book.plan(scope),
  apply: (scope) => book.apply(scope),
  undo: () => book.undo(),
  table: ({ at }) => book.table(at),
});
