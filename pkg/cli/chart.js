/** Thirty days of a rate: blocks in a terminal, lines in a picture. */

/** @typedef {import('../types/files.js').Rate} Rate */
/** @typedef {import('../types/files.js').RatePoint} RatePoint */

const BLOCKS = '▁▂▃▄▅▆▇█';
/** The lowest rate that is drawn: what is worse stands on the ground. */
const GROUND = 80;

/** @type {(point: RatePoint) => number | null} */
const share = ({ valid, total }) => (total === 0 ? null : (100 * valid) / total);

/**
 * A block a day: the three highest are at the target or above it, so that the eye finds the limit.
 * @type {(series: readonly RatePoint[], target: number) => string}
 */
export function chart(series, target) {
  return series.map((point) => {
    const height = share(point);
    if (height === null) return ' ';
    const over = 100 - target || 1;
    const level = height >= target ? 5 + Math.min(2, Math.floor((3 * (height - target)) / over)) : Math.max(0, Math.floor((5 * (height - GROUND)) / (target - GROUND)));
    return BLOCKS[Math.min(7, level)];
  }).join('');
}

const WIDE = 640;
const HIGH = 180;
const LEFT = 48;
const TOP = 36;
const LOW = 28;

/** @type {(text: string) => string} */
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[^\t\n\r -\ud7ff\ue000-\ufffd]/g, '\ufffd');

/**
 * A chart for each rate, one below the other.
 * @type {(rates: readonly Rate[], messages: import('../types/messages.js').Messages) => string}
 */
export function picture(rates, messages) {
  const charts = rates.map((rate, at) => one(rate, messages, at * (HIGH + TOP)));
  const high = Math.max(1, rates.length) * (HIGH + TOP);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDE} ${high}" width="${WIDE}" height="${high}" font-family="system-ui, sans-serif" font-size="12" fill="#1f2328">
<rect width="100%" height="100%" fill="#ffffff"/>
${charts.join('\n')}
</svg>
`;
}

/** @type {(rate: Rate, messages: import('../types/messages.js').Messages, top: number) => string} */
function one(rate, messages, top) {
  const { series, target, marketplace, category } = rate;
  const width = (WIDE - LEFT - 16) / Math.max(1, series.length - 1);
  /** @type {(at: number) => string} */
  const across = (at) => (LEFT + at * width).toFixed(1);
  /** @type {(percent: number) => string} */
  const down = (percent) => (top + TOP + ((100 - Math.max(GROUND, percent)) * (HIGH - LOW)) / (100 - GROUND)).toFixed(1);
  // Days without a package break the line.
  let pen = 'M';
  const path = series.map((point, at) => {
    const height = share(point);
    if (height === null) { pen = 'M'; return ''; }
    const step = `${pen}${across(at)} ${down(height)}`;
    pen = 'L';
    return step;
  }).join('');
  const points = series.map((point, at) => {
    const height = share(point);
    return height === null ? '' : `<circle cx="${across(at)}" cy="${down(height)}" r="2.5" fill="#0b57d0"><title>${point.day}: ${point.valid}/${point.total}</title></circle>`;
  }).join('');
  const limit = target === null ? '' : `<path d="M${LEFT} ${down(target)}H${WIDE - 16}" stroke="#b42318" stroke-dasharray="5 4" fill="none"/><text x="4" y="${down(target)}" dy="4" fill="#b42318">${target} %</text>`;
  const name = [marketplace, category].filter((part) => part).join(' · ');
  return `<g role="img" aria-label="${escaped(`${name}: ${messages.rate(rate)}`)}">
<text x="${LEFT}" y="${top + 20}" font-weight="600">${escaped(name)}</text>
<text x="4" y="${down(100)}" dy="4">100 %</text><text x="4" y="${down(GROUND)}" dy="4">${GROUND} %</text>
<path d="M${LEFT} ${down(GROUND)}H${WIDE - 16}" stroke="#767d86" fill="none"/>${limit}
<path d="${path}" stroke="#0b57d0" stroke-width="2" fill="none"/>${points}
<text x="${LEFT}" y="${top + TOP + HIGH - LOW + 16}">${rate.series[0]?.day ?? ''}</text><text x="${WIDE - 16}" y="${top + TOP + HIGH - LOW + 16}" text-anchor="end">${rate.to}</text>
</g>`;
}
