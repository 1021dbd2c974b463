import type { Engine } from '../engine';
import type { Handlers, MappingOps } from '../protocol';
import type { Book } from './book';

export const mapping = (book: Book, engine: Engine): Handlers<MappingOps> => {
  const under = (mapping: MappingOps['names'][0]['mapping']) => (mapping ? { mapping: JSON.stringify(mapping) } : {});
  /** A store that is none is a finding of its own; whom a name means can be asked without it. */
  const at = (marketplace: string) => (engine.marketplaces().some(({ id, country }) => [id, country].some((one) => one === marketplace)) ? { marketplace } : {});
  return {
    names: ({ mapping, before, marketplace }) => {
      const names = engine.names(book.shipments, under(mapping));
      const here = new Set(names.seen.map(({ field, text }) => `${field}\n${text}`));
      const gone = before.filter(({ field, text }) => !here.has(`${field}\n${text}`));
      return { ...names, before: engine.names([{ ...at(marketplace), packages: gone.map(({ field, text }) => ({ [field]: text })) }], under(mapping)).seen.map((name) => ({ ...name, count: 0 })) };
    },
    guess: async () => engine.guessMapping(await book.front()),
    meaning: ({ text, marketplace, mapping }) => ({
      ...engine.names([{ ...at(marketplace), packages: [{ carrier: text, service: text }] }], under(mapping)),
      recognition: engine.recognize(text, at(marketplace)),
    }),
    without: ({ mapping: { carriers = [], services = [] }, marketplace }) => {
      const packages = [...carriers.map(({ from }) => ({ carrier: from })), ...services.map(({ from }) => ({ service: from }))];
      return engine.names([{ ...at(marketplace), packages }]).seen;
    },
    effect: ({ mapping }) => book.effect(engine.settleNames(book.shipments, under(mapping)).shipments),
    map: ({ mapping }, breathe) => book.map(mapping, engine.settleNames(book.shipments, under(mapping)).shipments, breathe),
  };
};
