import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pastePicture, type ChromiumTab } from '../harness/chromium.ts';
import { openSite, places, SiteDriver } from '../harness/site-driver.ts';
import { waitUntil } from '../harness/tab.ts';
import { picture } from '../photos/make.ts';
import { typeAndWeigh } from './extension.ts';
import { handsOn, launch, reads, telling, type Api, type Setting } from './trouble.ts';

/** A worker that dies, hangs, or is replaced: the person is asked all the same, and told that nothing was checked. */

let setting: Setting;
beforeAll(async () => { setting = await launch('Chromium'); }, 120_000);
afterAll(async () => { await setting?.close(); });

describe('trouble of the worker, in Chromium', () => {
  const { open, question, answer } = handsOn(() => setting);

  test('killed before the press, and again under the question: asked, and one post', async () => {
    const site = await open('tinder/message');
    await setting.kill();
    await site.pressPost();
    const asked = await question();
    await setting.kill();
    await asked.prompt.says('Says where you work');
    await answer(asked, 'post');
    expect(await site.untilPosts(1)).toMatchObject([{ text: telling }]);
  });

  test('that does not answer: asked all the same, and told that it was not checked', async () => {
    const site = await open('tinder/message', {}, 'Fresh bread');
    const letGo = await setting.holdAnswers();
    await setting.tab.type('!');
    await site.pressPost();
    const asked = await question();
    await waitUntil('the words', async () => /could not/i.test(await asked.prompt.text()));
    await answer(asked, 'post');
    expect(await site.untilPosts(1)).toMatchObject([{ text: 'Fresh bread!' }]);
    await letGo();
  });

  test('that does not answer about a pasted picture: asked all the same, given back, and handed on once; "Post" waits, and goes with it or not at all', async () => {
    const site = await openSite(setting.tab, 'x/inline');
    await typeAndWeigh(setting.own, site, 'Fresh bread');
    const paste = async () => pastePicture(setting.tab as ChromiumTab, places['x/inline'].editor, await picture('png'));
    const letGo = await setting.holdAnswers();
    await paste();
    await site.pressPost();
    const first = await question();
    await waitUntil('the words', async () => /could not/i.test(await first.prompt.text()));
    await answer(first, 'go-back');
    expect(await site.uploads()).toEqual([]);
    expect(await site.posts()).toEqual([]);
    expect(await site.draftText()).toBe('Fresh bread');
    const sha256 = await paste();
    await site.pressPost();
    const second = await question();
    await letGo();
    await second.prompt.answer('use');
    expect(await site.untilPosts(1)).toMatchObject([{ text: 'Fresh bread', files: [{ sha256 }] }]);
    expect(await site.uploads()).toMatchObject([{ name: 'image.png', sha256 }]);
  });

  test('that can open no window: a bare question without a private word', async () => {
    const worker = await setting.chromium!.worker();
    await worker.evaluate(() => {
      (globalThis as unknown as Api).browser.windows.create = () => Promise.reject(new Error('no windows here'));
    });
    const site = await open('x/inline', { coep: '1' });
    await site.pressPost();
    await waitUntil('the bare question', () => reads(setting.tab, 'This page keeps us from showing you the reasons'));
    expect(await reads(setting.tab, 'Says where you work')).toBe(false);
    await setting.tab.press('Enter'); // "Go back and edit" has the focus
    await setting.tab.until('it to close', () => document.documentElement.children.length === 2, null);
    expect(await site.posts()).toEqual([]);
    expect(await site.draftText()).toBe(telling);
    await site.pressPost();
    await waitUntil('the bare question', () => reads(setting.tab, 'This page keeps us from showing you the reasons'));
    await setting.tab.press('Tab');
    // One that comes with the question is not taken for an answer.
    await waitUntil('the answer to be taken', async () => { await setting.tab.press('Enter'); return (await site.posts()).length > 0; });
    expect(await site.posts()).toMatchObject([{ text: telling }]);
    await setting.kill(); // the next one opens windows again
  });
});

// In the same browser, whose extension is gone from here on.
describe('an update under open pages, in Chromium', () => {
  let pressed: SiteDriver;
  let writtenOn: SiteDriver;

  /** A draft each in two pages, whose extension is then updated. */
  beforeAll(async () => {
    const { chromium, own, tab } = setting;
    [pressed, writtenOn] = [new SiteDriver(tab, 'tinder/message'), new SiteDriver(await chromium!.newPage('https://badoo.com/'), 'tinder/message')];
    for (const site of [pressed, writtenOn]) {
      await site.tab.page.bringToFront();
      await site.open();
      await site.typeDraft(telling);
    }
    void own.read(() => (globalThis as unknown as Api).browser.runtime.reload(), null).catch(() => undefined); // ends itself
    await waitUntil('the old extension to be gone', () => chromium!.context.pages().every((page) => !page.url().startsWith('chrome-extension:')));
  }, 120_000);

  const told = ({ tab }: SiteDriver) => waitUntil('the sentence', () => reads(tab, 'was updated, so it could not check this'));

  test('the next press is told plainly and asked barely; after that the page is by itself', async () => {
    const { tab } = pressed;
    await tab.page.bringToFront();
    await pressed.pressPost();
    await told(pressed);
    expect(await pressed.posts()).toEqual([]);
    await tab.press('Enter');
    await tab.until('it to close', () => document.documentElement.children.length === 2, null);
    expect(await pressed.posts()).toEqual([]);
    expect(await pressed.draftText()).toBe(telling);
    await tab.press('End');
    await pressed.typeDraft('Once more');
    await pressed.pressPost();
    expect(await pressed.untilPosts(1)).toMatchObject([{ text: `${telling}Once more`, trusted: true }]);
  });

  test('a person who writes on is told once, and is by themselves from there', async () => {
    await writtenOn.tab.page.bringToFront();
    await writtenOn.typeDraft(' and on');
    await told(writtenOn);
    await writtenOn.pressPost();
    expect(await writtenOn.untilPosts(1)).toMatchObject([{ trusted: true }]);
  });
});
