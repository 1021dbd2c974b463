/** The seven screens, each with the way into it from the one before, and out of its dialog. */

const tab = (name) => async (it) => {
  await it.page.locator(`[data-screen=${name}]`).click();
};
const escape = async (it) => {
  await it.page.keyboard.press('Escape');
  await it.openDialog().waitFor({ state: 'detached' });
};

/** @type {readonly { name: string, enter: (it: ReturnType<typeof import('./desk.mjs').desk>) => Promise<unknown>, leave?: typeof escape }[]} */
export const SCREENS = [
  { name: 'first run', enter: async (it) => it.page.locator('[data-do=sample]').waitFor() },
  { name: 'inbox', enter: (it) => it.loadSample() },
  {
    name: 'drawer',
    enter: async (it) => {
      await it.page.locator('ship-rows button[data-at]').first().click();
      await it.openDialog().waitFor();
    },
    leave: escape,
  },
  {
    name: 'preview',
    enter: async (it) => {
      await it.page.locator('.cause-card button.button').first().click();
      await it.openDialog().waitFor();
    },
    leave: escape,
  },
  {
    name: 'review',
    enter: async (it) => {
      await it.page.locator('[data-do=review]').click();
      await it.openDialog().waitFor();
      await it.page.locator('.payload').waitFor();
    },
    leave: escape,
  },
  { name: 'mapping', enter: tab('mapping') },
  { name: 'rate', enter: tab('rate') },
  { name: 'sent', enter: tab('sent') },
];
