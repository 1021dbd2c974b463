/** What is not needed for the first look. It is fetched once the desk stands, so that nobody waits for it, and it is there when the network is not. */

const PARTS = {
  preview: () => import('./inbox/preview'),
  columns: () => import('./mapping/columns'),
  untrack: () => import('./inbox/untrack'),
  mapping: () => import('./mapping/mapping'),
  rate: () => import('./rate/rate'),
  sent: () => import('./sent/sent'),
  review: () => import('./review/review'),
} as const;

export type Later = keyof typeof PARTS;

const isLater = (name: string): name is Later => Object.hasOwn(PARTS, name);

/** Resolves when a screen can be shown; at once when it is there already, or always was. */
export async function later(name: string): Promise<void> {
  if (isLater(name)) await PARTS[name]();
}

/** Fetches all of it. What fails is asked for again when it is wanted. */
export async function ahead(): Promise<void> {
  await Promise.allSettled(Object.values(PARTS).map((part) => part()));
}
