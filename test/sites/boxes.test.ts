import { afterAll, describe, expect, it, vi } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import { makeUpPage } from './made-up-page.ts';

/** What the sites' data makes of a page in any language. Each page has the marks that the site's boxes are known by, and no more. */

vi.resetModules();
afterAll(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const lexical = (more = '') => `<div contenteditable="true" role="textbox" data-lexical-editor="true" ${more}></div>`;
const button = (text: string) => `<div role="button" tabindex="0">${text}</div>`;

/** The kind of box that a press on the button named so, and a key in the editor, belong to; and whether Enter publishes there. */
async function boxes(id: string, html: string, page: { path?: string; lang?: string }) {
  const on = makeUpPage(html, page);
  const { pressedControl, touchedEditor } = await import('../../src/content/composers.ts');
  const site = sites.filter((one) => one.id === id);
  const typed = touchedEditor(site, on('[data-here]'))?.surface;
  const pressed = pressedControl(site, on('[role="button"], button'))?.surface;
  return { typed: typed && `${typed.kind}, ${typed.keys}`, pressed: pressed?.kind };
}

describe('Instagram', () => {
  const [share, send, post] = [['Rhannu', 'cy'], ['Wyślij', 'pl'], ['Veröffentlichen', 'de']] as const;

  it('has a caption in a dialog, on any page', async () => {
    const html = (word: string) => `<main>${lexical('aria-label="Neges"')}</main><div role="dialog" aria-label="Creu postiad newydd">${button(word)}${lexical('data-here')}</div>`;
    for (const path of ['/', '/direct/t/1/', '/p/Cx/']) {
      expect(await boxes('instagram', html(share[0]), { lang: share[1], path })).toEqual({ typed: 'caption, none', pressed: 'caption' });
    }
    // No words of this language are known: the box is seen to have no button, and Enter is left to it.
    expect(await boxes('instagram', html('Partilhar'), { lang: 'pt' })).toEqual({ typed: 'caption, none', pressed: undefined });
  });

  it('has a comment in a post opened in a dialog, whose "Share" is no caption\'s', async () => {
    const dialog = (box: string, word: string) => `<div role="dialog"><article>${button(word)}${box}</article></div>`;
    expect(await boxes('instagram', dialog(`<form>${lexical('data-here')}</form>`, share[0]), { lang: share[1] })).toEqual({ typed: 'comment, enter', pressed: undefined });
    expect(await boxes('instagram', dialog(lexical('data-here'), post[0]), { lang: post[1], path: '/p/Cx/' })).toEqual({ typed: 'comment, enter', pressed: 'comment' });
  });

  it.each([
    ['a message', '/direct/t/1/', `<main><input placeholder="Szukaj"><section>${lexical('data-here aria-label="Wiadomość"')}${button(`<svg aria-label="${send[0]}"></svg>`)}</section></main>`],
    ['an answer to a story', '/stories/jo/1/', `<section><textarea data-here placeholder="Odpowiedz jo..."></textarea>${button(send[0])}</section>`],
    ['an answer to a story in a dialog', '/stories/jo/1/', `<div role="dialog"><textarea data-here></textarea>${button(send[0])}</div>`],
  ])('has %s', async (_, path, html) => {
    expect(await boxes('instagram', html, { lang: send[1], path })).toEqual({ typed: 'message, enter', pressed: 'message' });
  });

  it('has a comment of one line under a reel, and no box where somebody logs in or looks for something', async () => {
    const html = `<main><form><input data-here placeholder="Kommentieren ...">${button(post[0])}</form></main>`;
    expect(await boxes('instagram', html, { lang: post[1], path: '/reel/Cx/' })).toEqual({ typed: 'comment, enter', pressed: 'comment' });
    for (const [path, box] of [['/accounts/login/', '<input data-here placeholder="x">'], ['/reels/Cx/', '<input data-here type="search" placeholder="x">']] as const) {
      expect(await boxes('instagram', `<form>${box}${button(post[0])}</form>`, { lang: post[1], path })).toEqual({ typed: undefined, pressed: undefined });
    }
    for (const around of ['<main>_</main>', '<div role="dialog">_</div>', '<div role="dialog"><article></article>_</div>']) {
      const looking = around.replace('_', `<input data-here placeholder="Suchen">${button('Teilen')}`);
      expect(await boxes('instagram', looking, { lang: 'de', path: '/direct/new/' })).toEqual({ typed: undefined, pressed: undefined });
    }
  });
});

describe('Facebook', () => {
  const here = (label: string) => lexical(`data-here aria-label="${label}" aria-placeholder="Aa"`);

  it.each([
    ['on its page', '/messages/t/1', `<div role="main">${lexical('data-here aria-label="Neges"')}${button('Anfon')}</div>`],
    ['in a chat on another page', '/', `<div role="main"><div role="article"><form>${lexical()}</form></div></div><div tabindex="-1">${here('Neges')}${button('Anfon')}</div>`],
    ['in a chat that is a dialog', '/groups/1', `<div role="dialog">${here('Neges')}${button('Anfon')}</div>`],
  ])('has a message %s', async (_, path, html) => {
    expect(await boxes('facebook', html, { lang: 'cy', path })).toEqual({ typed: 'message, enter', pressed: 'message' });
  });

  it('still has comments, and posts, around the pages with chats', async () => {
    const comment = `<div role="main" tabindex="-1"><div role="article"><form>${lexical('data-here')}${button('Skomentuj')}</form></div></div><div tabindex="-1">${lexical('aria-placeholder="Aa"')}</div>`;
    expect(await boxes('facebook', comment, { lang: 'pl' })).toEqual({ typed: 'comment, enter', pressed: 'comment' });
    const post = `<div role="main">${lexical('aria-placeholder="Aa"')}</div><div role="dialog"><form method="post">${lexical('data-here')}${button('Opublikuj')}</form></div>`;
    expect(await boxes('facebook', post, { lang: 'pl', path: '/messages/t/1' })).toEqual({ typed: 'post, none', pressed: 'post' });
  });
});

it('what is chosen in Badoo\'s profile dialog is for the profile, not for the chat behind it', async () => {
  const chat = '<main><div data-qa="chat"><textarea data-qa="chat-input-textarea"></textarea></div></main>';
  const on = makeUpPage(`${chat}<div role="dialog"><input type="file"><textarea></textarea><button data-qa="profile-quality-done">Gotowe</button></div>`, { lang: 'pl' });
  const { composerOf, touchedEditor } = await import('../../src/content/composers.ts');
  const badoo = sites.filter(({ id }) => id === 'badoo');
  expect(composerOf(badoo, on('[type="file"]').composedPath()[0] as Element)?.surface.kind).toBe('bio');
  expect(touchedEditor(badoo, on('[data-qa="chat-input-textarea"]'))?.surface.kind).toBe('message');
});

it('no box is found by a word: on a page in another language it would be lost', () => {
  const chosen = sites.flatMap(({ surfaces }) => surfaces.flatMap(({ scope, editor, submit }) => [...scope, ...editor, ...submit.map(({ select }) => select)]));
  const words = chosen.flatMap((selector) => [...selector.matchAll(/\[(?:aria-label|aria-placeholder|placeholder|title|alt)[~|^$*]?=["']?([^"'\]]+)/g)].map(([, word]) => word));
  expect(words.filter((word) => word !== 'Aa')).toEqual([]); // a picture of letters
});
