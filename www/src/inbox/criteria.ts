/** The four questions of Amazon's tracking report, answered for one package. Templates only. */

import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { Consequence, Criterion, RuleFacts } from '../engine';
import { shape } from '../parts/status';
import type { Shape } from '../parts/status';
import type { Detail } from '../protocol';
import type { Texts } from '../texts';

const CRITERIA = ['carrier', 'number', 'scan', 'delivery'] as const satisfies readonly Criterion[];

/** Yes, nobody knows yet, perhaps not, no. */
type Tick = 'yes' | 'open' | 'risk' | 'no';

const SHAPES: Readonly<Record<Tick, Shape>> = { yes: 'ready', open: 'exempt', risk: 'check', no: 'blocked' };
const TICKS: Readonly<Record<Consequence, Tick | null>> = { refused: 'no', defect: 'no', risk: 'risk', note: null };

/** What the findings say of one criterion; where they are silent, what the package itself shows. */
function tick(criterion: Criterion, { report, shipment, place }: Detail, rules: ReadonlyMap<string, RuleFacts>): Tick {
  if (report.vtr === 'exempt') return 'open';
  const found = new Set(report.findings.flatMap(({ rule, consequence }) => (rules.get(rule)?.criterion === criterion ? [TICKS[consequence]] : [])));
  if (found.has('no')) return 'no';
  if (found.has('risk')) return 'risk';
  const parcel = shipment.packages?.[place];
  const shown: Readonly<Record<Criterion, boolean>> = {
    carrier: Boolean(parcel?.carrier?.trim()),
    number: Boolean(parcel?.trackingNumber?.trim()),
    // No shop knows of the scan; only Amazon's report does.
    scan: false,
    delivery: true,
  };
  return shown[criterion] ? 'yes' : 'open';
}

export function criteria(detail: Detail, rules: ReadonlyMap<string, RuleFacts>, texts: Texts): TemplateResult {
  const exempt = detail.report.vtr === 'exempt';
  return html`<section class="criteria" aria-labelledby="drawer-criteria">
    <h4 id="drawer-criteria">${texts.say('inbox-criteria-title')}</h4>
    ${exempt
      ? html`<p class="quiet">${shape('exempt')} ${texts.say('inbox-criteria-exempt')}</p>`
      : html`<ul>
          ${CRITERIA.map((criterion) => {
            const answer = tick(criterion, detail, rules);
            return html`<li data-criterion=${criterion} data-tick=${answer}>${shape(SHAPES[answer])}<span>${texts.say(`inbox-criterion-${criterion}`)}<span class=${answer === 'yes' ? 'unheard' : 'quiet'}>: ${texts.say(`inbox-tick-${answer}`)}</span></span></li>`;
          })}
        </ul>`}
  </section>`;
}
