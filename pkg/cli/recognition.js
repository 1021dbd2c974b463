/** What a text was recognized as, for people: what was taken away, whose number it may be, and what speaks for it. */
import { VERDICT, WEIGHT, painter } from './style.js';
import { clean, wrap } from './text.js';

/** @typedef {import('../types/index.js').Candidate} Candidate */
/** @typedef {import('../types/index.js').Finding} Finding */
/** @typedef {import('../types/index.js').Recognition} Recognition */
/** @typedef {import('../types/messages.js').Messages} Messages */
/** @typedef {import('./output.js').Output} Output */

/** @type {(given: { recognition: Recognition, findings: readonly Finding[], messages: Messages, out: Output }) => Promise<void>} */
export async function said({ recognition, findings, messages, out }) {
  const { input, kind, candidates } = recognition;
  const paint = painter(out);
  const what = candidates.length > 0 ? '' : `  ${messages.word('kind', kind)}`;
  await out.line(`${paint(clean(input) || '(empty)', 'bold')}${what}`);
  const read = reading(recognition, messages);
  if (read) await flowed(`  ${read}`, 4, out);
  for (const finding of findings) await flowed(`  ! ${finding.message} (${finding.code})`, 4, out, 'yellow');
  for (const candidate of candidates) await one(candidate, messages, out);
}

/**
 * What the number is without what stood around it.
 * @type {(recognition: Recognition, messages: Messages) => string}
 */
function reading({ input, cleaned, barcode, cleaning, candidates }, messages) {
  if (candidates.length === 0 || cleaned === input) return '';
  const away = cleaning.map((dirt) => messages.word('cleaning', dirt)).join(', ');
  return `read as ${cleaned}${barcode ? `, inside the barcode ${barcode}` : ''}${away ? `, without ${away}` : ''}`;
}

/** @type {(candidate: Candidate, messages: Messages, out: Output) => Promise<void>} */
async function one({ carrier, id, verdict, confidence, service, post, parts, reasons }, messages, out) {
  const paint = painter(out);
  const name = carrier === 'Other' ? `Other (${post?.name ?? id})` : carrier;
  await out.line(`  ${clean(name).padEnd(20)} ${messages.word('confidence', confidence)}, ${paint(messages.word('verdict', verdict), VERDICT[verdict])}`);
  for (const line of [
    service && `service: ${service.name}${service.amazon && service.amazon !== service.name ? ` (at Amazon: ${service.amazon})` : ''}`,
    post && carrier !== 'Other' && `post: ${post.name}, ${post.country}`,
    parts.map((part) => `${spoken(part.name)} ${part.text}`).join(' · '),
  ]) if (line) await flowed(`      ${line}`, 6, out, 'dim');
  for (const mark of ['+', '−', '·']) {
    const told = reasons.filter(({ reason }) => WEIGHT[reason] === mark).map((reason) => messages.reason(reason));
    if (told.length > 0) await flowed(`      ${mark} ${told.join('; ')}`, 8, out, 'dim');
  }
}

/** @type {(name: string) => string} */
const spoken = (name) => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/**
 * A line that goes on below, further in.
 * @type {(text: string, indent: number, out: Output, style?: import('./style.js').Style) => Promise<void>}
 */
async function flowed(text, indent, out, style) {
  const paint = painter(out);
  const own = clean(text);
  const first = own.length - own.trimStart().length;
  for (const [at, words] of wrap(own.trim().split(' '), out.width - indent).entries()) {
    await out.line(`${' '.repeat(at === 0 ? first : indent)}${paint(words.join(' '), style)}`);
  }
}
