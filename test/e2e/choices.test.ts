import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Prompt } from '../harness/prompt.ts';
import { SiteDriver } from '../harness/site-driver.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';
import { browsers, launchExtension, person, store, type Extension } from './extension.ts';

/** What a person can choose in the question besides "go back" and "post", and what comes of it the next time. */

type Own = { browser: { storage: { local: { get(): Promise<Record<string, unknown>>; clear(): Promise<void> } } } };

const naming = 'Happy birthday, Odalys Fernsby-Quill';
const other = 'Happy birthday, Perpetua Lindqvist';
const telling = 'Ring me on 07700 900461 after work';
const red = 'Write to me at 14 Thrushpenny Row';

describe.each(browsers)('in %s', (name) => {
  /** How often something was asked or left out is counted by code that is the same in both: seen once. */
  const once = test.runIf(name === 'Chromium');
  let extension: Extension;
  let prompt: Prompt;
  let own: Tab;
  beforeAll(async () => {
    extension = await launchExtension(name);
    prompt = new Prompt(extension.tab);
    own = await extension.openExtensionPage('src/pages/options/index.html');
  });
  beforeEach(async () => {
    await own.read(() => (globalThis as unknown as Own).browser.storage.local.clear(), null);
    await store(own, { ...person, colleagues: [...person.colleagues!, { name: 'Perpetua Lindqvist', nicknames: [] }] });
  });
  afterAll(async () => { await extension?.close(); });

  const stored = () => own.read(() => (globalThis as unknown as Own).browser.storage.local.get(), null);
  const open = async () => {
    const site = new SiteDriver(extension.tab, 'instagram/comment');
    await extension.tab.page.bringToFront();
    await site.open();
    return site;
  };
  const post = async (text: string) => {
    const site = await open();
    await extension.typeAndWeigh(site, text);
    await site.pressPost();
    return site;
  };
  const postedUnasked = async (text: string) => {
    expect(await (await post(text)).untilPosts(1)).toMatchObject([{ text, trusted: true }]);
    expect(await prompt.isOpen()).toBe(false);
  };
  const asked = async (text: string) => {
    const site = await post(text);
    await prompt.opened();
    await waitUntil('what was found', () => prompt.read(() => document.querySelector('.thing') !== null, null));
    return site;
  };
  /** Opens the first line of the question that says so. */
  const unfold = (label: string) => waitUntil(`"${label}"`, () => prompt.read((wanted) => {
    const summary = [...document.querySelectorAll('summary')].find((each) => each.textContent?.includes(wanted));
    summary?.click();
    return summary !== undefined;
  }, label));

  /** Presses a button of Options, once it is there. */
  const pressInOptions = (name: string) => own.until(`"${name}" in Options`, (wanted) => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === wanted);
    button?.click();
    return button !== undefined;
  }, name);
  const optionsSay = (words: string) => own.until(`"${words}" in Options`, (wanted) => document.body.innerText.includes(wanted), words);

  test('"Save for later" keeps the words and posts nothing; Undo forgets them; the popup on that site and Options give them back', async () => {
    const site = await asked(telling);
    await prompt.click('Save for later');
    await prompt.says('Saved on this computer');
    expect((await stored())['saved']).toMatchObject({ entries: [{ text: telling, site: 'instagram', surface: 'comment' }] });
    expect(await site.posts()).toEqual([]);
    await prompt.click('Undo: don’t keep it');
    await prompt.says('It is no longer kept.');
    expect(JSON.stringify(await stored())).not.toContain('after work');
    await prompt.click('Save for later');
    await prompt.says('Saved on this computer');
    await prompt.answer('go-back');
    expect(await site.draftText()).toBe(telling);

    const popup = await extension.openExtensionPage('src/pages/popup/index.html');
    await extension.tab.page.bringToFront();
    await popup.goto(await popup.read(() => location.href, null)); // it asks about the tab in front when it loads
    await popup.until('the words, offered on their site', (words) => document.querySelector('.saved-text')?.textContent === words, telling);
    await popup.close();
    await optionsSay(telling);
    await pressInOptions('Remove');
    await optionsSay('Nothing saved.');
    await pressInOptions('Put it back');
    await optionsSay(telling);
    await pressInOptions('Remove');
    await optionsSay('Nothing saved.');
    expect(JSON.stringify(await stored())).not.toContain('after work');
  });

  test('nothing of a draft is stored that was not saved', async () => {
    await asked(telling);
    await prompt.answer('go-back');
    expect(JSON.stringify(await stored())).not.toContain('after work');
  });

  test('a muted name is not asked about again, another still is, until the mute is taken back', async () => {
    await asked(naming);
    await unfold('Not a problem');
    await prompt.click('Don’t ask me about “Odalys Fernsby-Quill” again');
    await prompt.says('Nothing left to point out.');
    await prompt.answer('go-back');

    await postedUnasked(naming);
    await asked(other);
    await prompt.answer('go-back');

    await optionsSay('“Odalys Fernsby-Quill” (Names of colleagues)');
    await pressInOptions('Ask me again');
    await own.until('no mute', () => !document.body.innerText.includes('Ask me again'), null);
    await asked(naming);
    await prompt.answer('go-back');
  });

  once('what is fine this time is asked about the next', async () => {
    await asked(naming);
    await unfold('Not a problem');
    await prompt.click('It’s fine this time');
    await prompt.says('Nothing left to point out.');
    await prompt.click('Ask about it again');
    await prompt.says('1 thing to look at');
    await prompt.answer('go-back');
    expect((await stored())['mutes']).toBeUndefined();
    await asked(naming);
    await prompt.answer('go-back');
  });

  once('after three times "Post as it is" over one name, the question asks once whether to stop asking about it', async () => {
    for (let time = 0; time < 3; time++) {
      const site = await asked(naming);
      expect(await prompt.text()).not.toContain('three times');
      await prompt.answer('post');
      expect(await site.untilPosts(1)).toMatchObject([{ text: naming }]);
    }
    await asked(naming);
    await prompt.says('You have posted “Odalys Fernsby-Quill” three times after we asked.');
    await prompt.click('Stop asking about that');
    await prompt.says('Nothing left to point out.');
    await prompt.answer('go-back');
    await postedUnasked(naming);
  });

  test('what is red is read before it can be called no problem, and then for 30 days at most', async () => {
    await asked(red);
    expect(await prompt.text()).not.toContain('Not a problem');
    expect((await prompt.buttons()).find(({ name: called }) => called === 'Post as it is')?.enabled).toBe(false);
    await unfold('Read it');
    await prompt.says('Not a problem');
    await unfold('Not a problem');
    await prompt.says('It’s fine this time');
    expect((await prompt.buttons()).filter(({ name: called }) => /^(?:Don’t ask|Switch off)/.test(called)).map(({ name: called }) => called))
      .toEqual(['Don’t ask me about “14 Thrushpenny Row” for 30 days']);
    await prompt.click('Don’t ask me about “14 Thrushpenny Row” for 30 days');
    await prompt.says('Nothing left to point out.');
    await prompt.answer('go-back');
    const [mute] = ((await stored())['mutes'] as { entries: { since: number; until: number }[] }).entries;
    expect(mute!.until - mute!.since).toBe(30 * 24 * 60 * 60 * 1000);
  });

  test('the first question of a day is in full, the second short', async () => {
    await asked(naming);
    expect(await prompt.text()).toContain('Read it: Leicestershire procedure');
    await prompt.answer('go-back');
    await asked(naming);
    expect(await prompt.text()).toContain('Why?');
    expect(await prompt.text()).not.toContain('Read it:');
    await unfold('Why?');
    await prompt.says('might not want to be found');
    await prompt.answer('go-back');
  });
});
