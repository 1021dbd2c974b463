import type { Handlers, InboxOps } from '../protocol';
import type { Book } from './book';

export const inbox = (book: Book): Handlers<InboxOps> => ({
  load: (args, breathe) => book.load(args, breathe),
  page: (page) => book.page(page),
  fixes: () => book.fixes(),
  recheck: (settings, breathe) => book.recheck(settings, breathe),
  detail: ({ at }) => book.detail(at),
  plan: (scope) => book.plan(scope),
  apply: (scope) => book.apply(scope),
  undo: (_, breathe) => book.undo(breathe),
  table: ({ at }) => book.table(at),
});
