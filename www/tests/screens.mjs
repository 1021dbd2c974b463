/** The seven screens and what opens in them, each with the way into it from the one before, and out of its dialog. */

const tab = (name) => async (it) => {
  await it.page.locator(`[data-screen=${name}]`).click();
};
const escape = async (it) => {
  await it.page.keyboard.press('Escape');
  await it.openDialog().waitFor({ state: 'detached' });
};

/** An answer of Amazon to orders of the sample and to one that nobody knows. */
const REPORT = [
  'Feed Processing Summary:', '\tNumber of records processed\t\t3', '\tNumber of records successful\t\t1', '',
  'original-record-number\torder-id\torder-item-id\terror-code\terror-type\terror-message',
  '2\t202-1234567-1234561\t12345678901231\t18021\tError\tThe quantities are larger than what can be fulfilled.',
  '3\t202-1234567-1234562\t12345678901232\t99999\tWarning\tA sentence nobody knows.',
].join('\n');
/** A table nobody knows. */
const TABLE = 'Vorgang;Paketdienst;Kennung;Bemerkung\n202-1234567-1234567;Royal Mail;RX473124829GB;eilt\n';

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
  {
    name: 'answers',
    enter: async (it) => {
      await it.page.evaluate((text) => document.querySelector('ship-desk').importReport(new File([text], 'report.txt')), REPORT);
      await it.page.locator('.outcomes').waitFor();
    },
  },
  {
    name: 'keys',
    enter: async (it) => {
      await it.page.locator('[popovertarget=keys]').click();
      await it.page.locator('#keys:popover-open').waitFor();
    },
    leave: async (it) => {
      await it.page.keyboard.press('Escape');
    },
  },
  {
    name: 'columns',
    enter: async (it) => {
      await tab('inbox')(it);
      await it.drop(['day.csv', TABLE]);
      await it.page.locator('.columns').waitFor();
    },
  },
];
