/** What a person does with the panel in a day, one press or key after the other. */

const row = 'ship-rows button[data-at]';

/** Presses with the mouse alone: what a test tool looks at before it presses would be counted as the panel's. */
async function press(it, selector) {
  const target = it.page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await target.boundingBox();
  await it.page.mouse.move(x + width / 2, y + height / 2);
  await it.page.waitForTimeout(100);
  await it.page.mouse.down();
  await it.page.mouse.up();
}
const pressing = (selector, then) => async (it) => {
  await press(it, selector);
  if (then) await it.page.locator(then).first().waitFor();
};
const key = (name, then) => async (it) => {
  await it.page.keyboard.press(name);
  if (then) await it.page.locator(then).first().waitFor(then.startsWith('dialog') ? { state: 'detached' } : {});
};
const closing = key('Escape', 'dialog[open]');

/** @type {readonly { name: string, act: (it: ReturnType<typeof import('../desk.mjs').desk>) => Promise<unknown> }[]} */
export const INTERACTIONS = [
  { name: 'filter tile', act: pressing('.tile[data-status=blocked]') },
  { name: 'filter tile back', act: pressing('.tile[data-status=all]') },
  { name: 'sort', act: pressing('[data-sort=order]') },
  { name: 'sort the other way', act: pressing('[data-sort=order]') },
  { name: 'sort as usual', act: pressing('[data-sort=order]') },
  { name: 'into the search', act: pressing('#search') },
  { name: 'search, first letter', act: key('2') },
  { name: 'search, second letter', act: key('0') },
  { name: 'search, taken back', act: async (it) => { await it.page.keyboard.press('Backspace'); await it.page.keyboard.press('Backspace'); } },
  { name: 'filters open', act: pressing('[data-do=filters]', '#filters:popover-open') },
  { name: 'filters closed', act: key('Escape') },
  { name: 'a row ticked', act: pressing('input[data-pick]') },
  { name: 'all rows ticked', act: pressing('input[name=all]') },
  { name: 'a change of many opened', act: pressing('[data-bulk=write]', '#rewrite:popover-open') },
  { name: 'a change of many closed', act: key('Escape') },
  { name: 'none ticked', act: pressing('[data-bulk=clear]') },
  { name: 'see one cause', act: pressing('.cause-card .link') },
  { name: 'see all again', act: pressing('.cause-card .link') },
  { name: 'drawer open', act: pressing(row, 'ship-drawer dialog[open]') },
  { name: 'drawer, next', act: pressing('ship-drawer .walk button:nth-of-type(2)') },
  { name: 'drawer, next by key', act: key('j') },
  { name: 'drawer, number by key', act: key('e') },
  { name: 'drawer, a letter', act: key('A') },
  { name: 'drawer, another letter', act: key('B') },
  { name: 'drawer closed', act: closing },
  { name: 'next row by key', act: key('j') },
  { name: 'drawer open by key', act: key('Enter', 'ship-drawer dialog[open]') },
  { name: 'drawer, to a safe fix', act: async (it) => { while ((await it.page.locator('ship-drawer button.primary[data-fix]').count()) === 0) { await it.page.keyboard.press('j'); await it.page.waitForTimeout(600); } } },
  { name: 'drawer, fix', act: pressing('ship-drawer button.primary[data-fix]', '.drawer-news .toast') },
  { name: 'drawer, undo', act: pressing('.drawer-news [data-do=undo]') },
  { name: 'drawer closed again', act: closing },
  { name: 'preview open', act: pressing('[data-do=fix-cause]', 'ship-preview dialog[open]') },
  { name: 'preview, apply', act: pressing('ship-preview footer .primary', '#said .toast') },
  { name: 'undo', act: pressing('#said [data-do=undo]') },
  { name: 'review open', act: pressing('[data-do=review]', '.payload') },
  { name: 'review, feed', act: pressing('#tab-feed') },
  { name: 'review, flat file', act: pressing('#tab-flat', '#tab-flat[aria-selected=true]') },
  { name: 'review, file searched', act: async (it) => { await press(it, '#payload-search'); await it.page.keyboard.press('2'); } },
  { name: 'review closed', act: async (it) => { await press(it, 'ship-review header .icon'); await it.openDialog().waitFor({ state: 'detached' }); } },
  { name: 'to the mapping', act: pressing('[data-screen=mapping]', 'ship-mapping') },
  { name: 'to the rate', act: pressing('[data-screen=rate]', 'ship-rate') },
  { name: 'to what was sent', act: pressing('[data-screen=sent]', 'ship-sent') },
  { name: 'back to the inbox', act: pressing('[data-screen=inbox]', 'ship-rows') },
  { name: 'keys shown', act: pressing('[popovertarget=keys]', '#keys:popover-open') },
  { name: 'keys closed', act: key('Escape') },
];

/** Begins to note, in every page from now on, how soon it is there, whether it moves, and how long each press and key waits for its frame. */
export const watch = (page) =>
  page.addInitScript(() => {
    window.vitals = { lcp: 0, cls: 0 };
    window.answers = [];
    window.tasks = [];
    const observe = (type, note, more = {}) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
    // When the page's thread has drawn the frame behind an event.
    const drawn = new Map();
    const keyOf = (type, at) => `${type} ${Math.round(at)}`;
    for (const type of ['pointerdown', 'pointerup', 'click', 'keydown', 'keypress', 'keyup']) {
      addEventListener(type, ({ timeStamp }) => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => drawn.set(keyOf(type, timeStamp), performance.now() - timeStamp);
        port2.postMessage(null);
      }), true);
    }
    /** Where nothing changed on the screen the next frame that changes it would be counted, and that may be one of another press. */
    const answered = (name, startTime, duration) => {
      const own = drawn.get(keyOf(name, startTime)) ?? duration;
      return duration - own > 250 ? own : duration;
    };
    observe('largest-contentful-paint', ({ startTime }) => { window.vitals.lcp = startTime; });
    observe('layout-shift', ({ hadRecentInput, value }) => { window.vitals.cls += hadRecentInput ? 0 : value; });
    observe('longtask', ({ duration }) => window.tasks.push(duration));
    observe('event', ({ name, interactionId, startTime, processingStart, processingEnd, duration }) => {
      // The mouse that only moves asks for nothing.
      if (interactionId > 0) window.answers.push({ event: name, duration: answered(name, startTime, duration), delay: processingStart - startTime, work: processingEnd - processingStart });
    }, { durationThreshold: 16 });
  });

/** Under 16 ms an answer is not told apart. */
const AT_ONCE = { event: 'at once', duration: 0, delay: 0, work: 0 };

/** Does all of it; each with its slowest answer, and the longest task that it led to. */
export async function walk(it, around = (name, act) => act()) {
  const times = [];
  for (const { name, act } of INTERACTIONS) {
    await it.page.evaluate(() => { window.answers = []; window.tasks = []; });
    await around(name, async () => {
      await act(it);
      await it.page.waitForTimeout(400);
    });
    const { answers, tasks } = await it.page.evaluate(() => ({ answers: window.answers, tasks: window.tasks }));
    const [slowest = AT_ONCE] = answers.toSorted((a, b) => b.duration - a.duration);
    times.push({ name, ...slowest, task: Math.max(0, ...tasks) });
  }
  return times;
}
