/** The list of what was changed. */
import { clean, counted } from './text.js';

/** @type {(applied: readonly import('../types/index.js').AppliedFix[], out: import('./output.js').Output) => Promise<void>} */
export async function fixesMade(applied, out) {
  if (applied.length === 0) return;
  await out.line(`Fixed ${counted(applied.length, 'field')}`);
  for (const { shipment, code, path, from, to } of applied) {
    await out.line(clean(`  ${code}  ${shipment} ${path}  ${JSON.stringify(from)} → ${JSON.stringify(to)}`));
  }
  await out.line('');
}
