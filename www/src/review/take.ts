/** What a person takes out of the review: saved, told to the host, remembered as sent. It comes with the review, for the first look needs none of it. */

import type { BuiltDocument, To } from '../engine';
import type { Surroundings } from '../parts/screen';
import type { Going, LeftOut } from '../protocol';
import type { Session } from '../state/session';

/** What the person took out of the desk. */
export interface Exported {
  readonly to: To;
  readonly documents: readonly BuiltDocument[];
  readonly going: Going;
  /** What the format leaves out. */
  readonly held: LeftOut;
  /** Order numbers in the documents, when these are not all. */
  readonly only: readonly string[] | null;
}

export async function take(session: Session, desk: Surroundings, { to, documents, going, held, only }: Exported): Promise<void> {
  for (const { name, contentType, bytes } of documents) {
    desk.save(name, contentType, bytes);
  }
  const files = documents.map(({ name }) => name);
  const [first] = files;
  const isTaken = desk.tell('ship-confirm', { to, files, confirmations: await session.confirmations(going) }, true);
  // A host that sends by itself says later what really went.
  if (isTaken) await session.wasSent({ files: documents, ...going, ...(only ? { shipments: only } : {}) }, new Date().toISOString(), held);
  desk.say(files.length === 1 && first !== undefined ? session.texts.say('frame-said-saved', { name: first }) : session.texts.say('frame-said-saved-files', { count: files.length }), false);
}
