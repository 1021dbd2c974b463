import type { Engine, Shipment } from '../engine';
import type { Handlers, MappingOps } from '../protocol';
import type { Book } from './book';
import { together } from './names';
import { pieces } from './slices';

export const mapping = (book: Book, engine: Engine): Handlers<MappingOps> => {
  const under = (mapping: MappingOps['names'][0]['mapping']) => (mapping ? { mapping: JSON.stringify(mapping) } : {});
  /** A store that is none is a finding of its own; whom a name means can be asked without it. */
  const at = (marketplace: string) => (engine.marketplaces().some(({ id, country }) => [id, country].some((one) => one === marketplace)) ? { marketplace } : {});
  /** All shipments as a mapping names them; a text of all of them at once would be too long for the browser. */
  const settled = (mapping: MappingOps['names'][0]['mapping']): Shipment[] => {
    const after: Shipment[] = [];
    for (const some of pieces(book.shipments)) for (const shipment of engine.settleNames(some, under(mapping)).shipments) after.push(shipment);
    return after;
  };
  return {
    names: ({ mapping, before, marketplace }) => {
      const names = together(pieces(book.shipments).map((some) => engine.names(some, under(mapping))));
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
    effect: ({ mapping }) => book.effect(settled(mapping)),
    map: ({ mapping }, breathe) => book.map(mapping, settled(mapping), breathe),
  };
};
