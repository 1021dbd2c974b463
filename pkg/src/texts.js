/** Puts the texts of one language beside the codes of an answer, or leaves the codes alone: what the engine gave is ours, so it is written into. */

/** @typedef {import('../types/messages.js').Messages} Messages */
/** @typedef {{ message?: string }} Said */
/** @typedef {{ title?: string }} Titled */

/** @type {<R extends import('../types/index.js').ShipmentReport>(messages: Messages | null, report: R) => R} */
export function reportIn(messages, report) {
  if (!messages) return report;
  for (const finding of report.packages.flatMap(({ findings }) => findings)) {
    /** @type {Said} */ (finding).message = messages.finding(finding);
    for (const fix of [...(finding.fix ? [finding.fix] : []), ...(finding.choices ?? [])]) /** @type {Titled} */ (fix).title = messages.fix(fix);
  }
  return report;
}

/** @type {<A extends Partial<{ held: readonly import('../types/index.js').Held[], problems: readonly import('../types/index.js').Problem[], applied: readonly import('../types/index.js').AppliedFix[] }>>(messages: Messages | null, answer: A) => A} */
export function answerIn(messages, answer) {
  if (!messages) return answer;
  for (const held of answer.held ?? []) /** @type {Said} */ (held).message = messages.held(held);
  for (const problem of answer.problems ?? []) /** @type {Said} */ (problem).message = messages.problem(problem);
  for (const applied of answer.applied ?? []) /** @type {Titled} */ (applied).title = messages.applied(applied);
  return answer;
}

/** @type {(messages: Messages | null, guess: import('../types/index.js').Guess) => import('../types/index.js').Guess} */
export function guessIn(messages, guess) {
  if (!messages) return guess;
  for (const part of guess.reasons) /** @type {Said} */ (part).message = messages.problem({ code: 'guessed', params: part.reason });
  return guess;
}

/** @type {<R extends import('../types/files.js').ReportReading>(messages: Messages | null, reading: R) => R} */
export function outcomesIn(messages, reading) {
  if (!messages) return reading;
  for (const outcome of reading.outcomes) {
    const { basis, action, answers, differences } = outcome;
    Object.assign(outcome, { message: messages.word('basis', basis), advice: action && messages.word('action', action) });
    for (const answer of answers) /** @type {{ message?: string | null }} */ (answer).message = messages.answer(answer);
    for (const difference of differences) /** @type {Said} */ (difference).message = messages.difference(difference);
  }
  for (const answer of reading.answers) /** @type {{ message?: string | null }} */ (answer).message = messages.answer(answer);
  return answerIn(messages, reading);
}

/** @type {(messages: Messages | null, result: import('../types/files.js').RateResult, sources: Readonly<Record<string, { title: string, url: string | null }>>) => import('../types/files.js').RateResult} */
export function ratesIn(messages, result, sources) {
  for (const { below } of result.rates) Object.assign(below, { references: below.source.flatMap((key) => sources[key] ?? []) });
  if (!messages) return result;
  for (const rate of result.rates) /** @type {Said} */ (rate).message = messages.rate(rate);
  return answerIn(messages, result);
}

/** @type {(messages: Messages | null, found: import('../types/files.js').Deadlines) => import('../types/files.js').Deadlines} */
export function deadlinesIn(messages, found) {
  if (!messages) return found;
  for (const deadline of [found, ...found.deadlines]) /** @type {Said} */ (deadline).message = messages.clock(deadline);
  return found;
}

/** @type {(messages: Messages | null, found: import('../types/files.js').Comparison) => import('../types/files.js').Comparison} */
export function comparisonIn(messages, found) {
  if (!messages) return found;
  for (const difference of found.differences) /** @type {Said} */ (difference).message = messages.word('likely', difference.likely);
  return answerIn(messages, found);
}

/** @type {(messages: Messages | null, rules: readonly import('../types/index.js').RuleInfo[], facts?: Readonly<Record<string, object>>) => readonly import('../types/index.js').RuleInfo[]} */
export function rulesIn(messages, rules, facts) {
  return rules.map((rule) => ({ ...rule, ...(messages ? { title: messages.title(rule.code), hint: messages.hint(rule.code) } : {}), ...facts?.[rule.code] }));
}
