import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replicas } from '../sites/hosts.ts';
import { Prompt } from '../harness/prompt.ts';
import { openSite, type PlaceId } from '../harness/site-driver.ts';
import { waitUntil } from '../harness/tab.ts';
import { makeCanaries } from './canaries.ts';
import { readings, type Spy } from './hostile.ts';
import { asked, openStage, type Stage } from './stage.ts';

const canaries = makeCanaries();
type SpyWindow = Window & { __spy: Spy };

/** Answers of `window.find` for each word: in this page with its frames, and in this page alone. Runs in the page. */
function search(words: readonly string[]): readonly string[] {
  const find = (window as unknown as { find(text: string, ...more: boolean[]): boolean }).find.bind(window);
  return words.map((text) => [[false, false, true, false, true], [false, false, true]].map((more) => {
    getSelection()?.removeAllRanges();
    try { return find(text, ...more); } catch (error) { return (error as Error).name; }
  }).join());
}

/** What the question says besides the draft: headlines, and the words of its buttons. */
const verdictWords = ['Names a colleague', 'Go back and edit', 'Would you be happy for your boss'];

describe.each(['Chromium', 'Firefox'] as const)('in %s, a spying page', (name) => {
  let stage: Stage;
  let prompt: Prompt;
  beforeAll(async () => {
    stage = await openStage(name, canaries);
    prompt = new Prompt(stage.tab);
  }, 120_000);
  afterAll(async () => { await stage?.close(); });

  const open = async (id: PlaceId, draft: string) => {
    const site = await openSite(stage.tab, id);
    await site.typeDraft(draft);
    return site;
  };
  const askedAbout = async (id: PlaceId, draft: string, shows: string) => {
    const site = await open(id, draft);
    expect((await stage.tab.read(search, ['Practice page']))[0]).toContain('true'); // it can find what is there
    await stage.tab.read(() => getSelection()?.removeAllRanges(), null);
    await site.pressPost();
    await prompt.opened();
    await waitUntil(`"${shows}" in the question`, async () => (await prompt.text()).includes(shows));
    return site;
  };
  const drawn = () => stage.tab.read(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }), null);
  const goBack = async () => {
    await stage.tab.press('Escape');
    await prompt.closed();
    await drawn();
  };
  const spied = () => stage.tab.read(() => (window as unknown as SpyWindow).__spy, null);

  describe('while the question is open', () => {
    beforeAll(async () => {
      await askedAbout('tinder/message', canaries.drafts.colleague, canaries.shown);
      for (const words of verdictWords) expect(await prompt.text()).toContain(words);
    });
    afterAll(goBack);

    /** No canary, whole or in its parts, whatever the case. */
    const expectNothing = (text: string) => {
      const read = text.toLowerCase();
      expect([...canaries.secrets, ...verdictWords].filter((words) => read.includes(words.toLowerCase()))).toEqual([]);
    };

    it.each(Object.keys(readings) as (keyof typeof readings)[])('reads nothing by %s', async (way) => {
      expectNothing(await stage.tab.read(readings[way], undefined as never));
    });

    it('finds no word with window.find: 200 that are shown, 200 that are not', async () => {
      const words = [...new Set((await prompt.text()).split(/[^\p{L}’]+/u).filter((each) => each.length > 2))];
      const own = await stage.tab.read(() => document.body.innerText + [...document.querySelectorAll('textarea')].map((box) => box.value).join(' '), null);
      const pairs = words.map((each, at) => `${each} ${words[at + 1] ?? ''}`.trim());
      const shown = [...canaries.secrets, canaries.shown, ...verdictWords, ...words, ...pairs].filter((each) => !own.toLowerCase().includes(each.toLowerCase())).slice(0, 200);
      const absent = Array.from({ length: 200 }, (_, at) => `Grubbleswick${at}`);
      expect(shown.length).toBeGreaterThan(100);
      const answers = await stage.tab.read(search, [...shown, ...absent]);
      // Firefox refuses to search other frames, whatever is in them: the same answer for every word is no answer.
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).not.toContain('true');
    });

    it('hears of no letter by fonts of one character each', async () => {
      const loaded = await stage.tab.read(async () => {
        const families = ['Arial', 'Segoe UI', 'Helvetica', 'Times New Roman', 'Roboto', 'system-ui', 'sans-serif', 'Spy'];
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { font-family: Spy !important; }');
        document.adoptedStyleSheets = [sheet];
        for (let code = 0x21; code < 0x7f; code++) {
          for (const family of families) {
            document.fonts.add(new FontFace(family, `url(/spy-font/${code})`, { unicodeRange: `U+${code.toString(16)}` }));
          }
        }
        // The control: a letter of the page's own, that nothing else on it shows.
        const own = document.createElement('p');
        own.textContent = '~';
        document.body.append(own);
        for (let frame = 0; frame < 20; frame++) await new Promise((done) => { requestAnimationFrame(done); });
        const page = new Set((document.body.innerText + [...document.querySelectorAll<HTMLTextAreaElement>('textarea')].map((box) => box.value + box.placeholder).join('')));
        const touched = [...document.fonts].filter((face) => face.status !== 'unloaded')
          .map((face) => ({ family: face.family.replaceAll('"', ''), letter: String.fromCharCode(Number.parseInt(face.unicodeRange.slice(2), 16)) }));
        // All of the page is set in Spy, so a letter in another font is not the page's.
        const strange = touched.filter(({ family, letter }) => family !== 'Spy' || !page.has(letter)).map(({ family, letter }) => `${family} ${letter}`);
        const result = { control: touched.some(({ letter }) => letter === '~'), strange };
        document.adoptedStyleSheets = [];
        return result;
      }, null);
      expect(loaded).toEqual({ control: true, strange: [] });
    });

    it('has no handle on the frame', async () => {
      expect(await stage.tab.read(() => [window.length, window.frames[0] === undefined, document.querySelectorAll('iframe, frame, object, embed').length, document.documentElement.lastElementChild?.shadowRoot], null))
        .toEqual([0, true, 0, null]);
    });

    it('hears no key, no letter and no focus from inside', async () => {
      await drawn();
      const before = (await spied()).events.length;
      for (const key of ['Tab', 'Tab', 'ArrowDown', 'z', 'q', 'Home', 'End', 'Shift+Tab', 'Shift+Tab']) await stage.tab.press(key);
      expect((await spied()).events.slice(before)).toEqual([]);
    });

    it('is told nothing by messages, and its patched attachShadow is not called', async () => {
      const { messages, roots } = await spied();
      expect({ messages, roots }).toEqual({ messages: [], roots: 0 });
    });

    it('sees no address of the extension among its resources', async () => {
      expect(await stage.tab.read(() => performance.getEntries().map((entry) => entry.name).filter((each) => /extension:/.test(each)), null)).toEqual([]);
      expect((await spied()).resources.filter((each) => /extension:/.test(each))).toEqual([]);
    });
  });

  it('sees the same for every kind of finding: the same events, the same box', async () => {
    const watched = async (draft: string, shows: string) => {
      const site = await open('tinder/message', draft);
      const before = (await spied()).events.length;
      await site.pressPost();
      await prompt.opened();
      await waitUntil(`"${shows}" in the question`, async () => (await prompt.text()).includes(shows));
      const box = await stage.tab.read(() => {
        const host = [...document.documentElement.children].at(-1)!;
        return JSON.stringify([host.localName, host.getAttributeNames(), host.getBoundingClientRect(), document.documentElement.getBoundingClientRect(), document.documentElement.children.length, document.activeElement === host]);
      }, null);
      await prompt.answer('go-back');
      await prompt.closed();
      await drawn();
      // The page's own box reports its caret whenever the browser finds time for it.
      const events = (await spied()).events.slice(before).filter(({ type }) => type !== 'selectionchange').map(({ type, target, path, words }) => [type, target, path, words].join(' '));
      return { box, events };
    };
    const one = await watched(canaries.drafts.colleague, 'Names a colleague');
    expect(await watched(canaries.drafts.employer, 'Says where you work')).toEqual(one);
    expect(await watched(canaries.drafts.address, 'Gives a home address')).toEqual(one);
  });

  it('gets no check run by 10,000 events of its own making, and no question', async () => {
    const site = await open('tinder/message', canaries.drafts.colleague);
    await waitUntil('the draft to be weighed', async () => (await asked(stage.own)).length > 0);
    await site.pressPost();
    await prompt.opened();
    await goBack();
    // The focus came back to the box, which is an act of the person's: what follows that has been weighed, too.
    await stage.tab.read(() => new Promise((done) => { setTimeout(done, 300); }), null);
    const before = (await asked(stage.own)).length;
    await stage.tab.read(async (draft) => {
      const button = document.querySelector<HTMLElement>('button[type="submit"]')!;
      const box = document.querySelector<HTMLTextAreaElement>('textarea')!;
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!;
      addEventListener('submit', (event) => { // so that the site itself stays quiet
        event.stopImmediatePropagation();
        event.preventDefault();
      }, true);
      const options = { bubbles: true, cancelable: true, composed: true };
      for (let round = 0; round < 1250; round++) {
        set.call(box, `${draft} ${round}`);
        box.dispatchEvent(new InputEvent('input', options));
        box.dispatchEvent(new FocusEvent('focusin', options));
        box.dispatchEvent(new KeyboardEvent('keydown', { ...options, key: 'Enter' }));
        button.dispatchEvent(new PointerEvent('pointerdown', options));
        button.dispatchEvent(new PointerEvent('pointerup', options));
        button.dispatchEvent(new MouseEvent('click', options));
        box.form!.dispatchEvent(new SubmitEvent('submit', options));
        box.dispatchEvent(new Event('change', options));
        if (round % 250 === 0) await new Promise((done) => { setTimeout(done, 300); }); // longer than the quiet after typing
      }
      await new Promise((done) => { setTimeout(done, 300); });
    }, canaries.drafts.colleague);
    expect((await asked(stage.own)).slice(before)).toEqual([]);
    expect(await prompt.isOpen()).toBe(false);
  });

  it('changes nothing by patching 40 built-ins', async () => {
    const site = await open('tinder/message', canaries.drafts.employer);
    await stage.tab.read(() => {
      const patched: readonly (readonly [object, readonly string[]])[] = [
        [Element.prototype, ['matches', 'closest', 'attachShadow', 'getAttribute', 'hasAttribute', 'querySelector', 'querySelectorAll', 'getBoundingClientRect', 'append', 'checkVisibility', 'getAnimations']],
        [HTMLElement.prototype, ['click', 'focus', 'blur', 'showPopover', 'hidePopover']],
        [HTMLFormElement.prototype, ['submit', 'requestSubmit']],
        [HTMLDialogElement.prototype, ['show', 'showModal', 'close']],
        [Document.prototype, ['querySelectorAll', 'execCommand', 'elementFromPoint', 'createTreeWalker']],
        [Event.prototype, ['composedPath', 'stopImmediatePropagation']],
        [MessagePort.prototype, ['start']],
        [Promise, ['withResolvers', 'any', 'race']],
        [Map, ['groupBy']],
        [Crypto.prototype, ['randomUUID', 'getRandomValues']],
        [window, ['structuredClone', 'getComputedStyle', 'postMessage', 'getSelection']],
        [CSSStyleSheet.prototype, ['replaceSync']],
        [HTMLIFrameElement.prototype, ['getSVGDocument']],
      ];
      for (const [owner, names] of patched) for (const each of names) Object.defineProperty(owner, each, { value: () => { throw new Error('patched'); }, configurable: true });
      Object.defineProperty(Object.prototype, 'level', { value: 'clear', configurable: true });
      return patched.flatMap(([, names]) => names).length;
    }, null).then((count) => expect(count).toBeGreaterThanOrEqual(39));
    await stage.tab.press('Enter');
    await prompt.opened();
    await stage.tab.press('Escape');
    await prompt.closed();
    expect(await site.posts()).toEqual([]);
    expect(await site.draftText()).toBe(canaries.drafts.employer);
  });

  it.each([
    ['of methods', ['matches', 'closest', 'submit', 'requestSubmit', 'getAttribute', 'hasAttribute', 'click', 'focus', 'querySelector', 'querySelectorAll', 'dispatchEvent', 'addEventListener', 'contains', 'append', 'remove']],
    ['of properties', ['isConnected', 'parentNode', 'parentElement', 'children', 'childNodes', 'firstChild', 'textContent', 'innerText', 'value', 'ownerDocument', 'attributes', 'id', 'className', 'shadowRoot', 'elements', 'length', 'tagName', 'localName']],
  ] as const)('changes nothing by form controls with the names %s', async (_, names) => {
    const site = await open('tinder/message', canaries.drafts.employer);
    await stage.tab.read((list) => {
      const form = document.querySelector('form')!;
      const add = Node.prototype.appendChild;
      for (const each of list) {
        const input = document.createElement('input');
        input.type = 'hidden';
        input.name = each;
        add.call(form, input);
      }
    }, names);
    await site.pressPost();
    await prompt.answer('go-back');
    await prompt.closed();
    await drawn();
    expect(await site.posts()).toEqual([]);
    expect(await site.draftText()).toBe(canaries.drafts.employer);
    await site.pressPost();
    await prompt.answer('post');
    await prompt.closed();
    expect(await site.untilPosts(1)).toMatchObject([{ text: canaries.drafts.employer }]);
  });

  it.runIf(name === 'Chromium')('can load no packaged file by the id of the extension', async () => {
    await open('tinder/message', 'hello');
    const opened = await stage.tab.read(async ({ base, paths }) => {
      const loads = (element: HTMLElement) => new Promise<boolean>((done) => {
        element.onload = () => done(true);
        element.onerror = () => done(false);
        document.body.append(element);
      });
      const ok: string[] = [];
      for (const path of paths) {
        const url = base + path;
        if (await fetch(url).then(() => true, () => false)) ok.push(`fetch ${path}`);
        if (/\.(png|svg)$/.test(path) && await loads(Object.assign(new Image(), { src: url }))) ok.push(`image ${path}`);
        if (path.endsWith('.js') && await loads(Object.assign(document.createElement('script'), { src: url, type: 'module' }))) ok.push(`script ${path}`);
        if (path.endsWith('.css') && await loads(Object.assign(document.createElement('link'), { href: url, rel: 'stylesheet' }))) ok.push(`style ${path}`);
      }
      return { ok, control: await fetch(location.href).then((reply) => reply.ok) };
    }, { base: `chrome-extension://${stage.extensionId}/`, paths: stage.packaged });
    expect(opened).toEqual({ ok: [], control: true });
  });

  it('has no name of the extension in its world', async () => {
    await open('tinder/message', 'hello');
    expect(await stage.tab.read(() => {
      const { chrome, browser } = window as unknown as { chrome?: { runtime?: unknown }; browser?: unknown };
      return [chrome?.runtime, browser, document.documentElement.getAttributeNames().filter((each) => each !== 'lang' && each !== 'style'), document.documentElement.children.length];
    }, null)).toEqual([undefined, undefined, [], 2]);
  });

  it('sees no request that is not its own, over all of the above', () => {
    const hosts = new Set(Object.values(replicas).flatMap((replica) => replica.hosts));
    expect(stage.requests().filter(({ host }) => !hosts.has(host))).toEqual([]);
    const paths = new Set(stage.requests().map(({ path }) => path.replace(/\/assets\/.*/, '/assets/').replace(/\/spy-font\/.*/, '/spy-font/')));
    expect([...paths].sort()).toEqual(name === 'Chromium' ? ['/', '/app/messages/1', '/assets/', '/spy-font/'] : ['/', '/app/messages/1', '/assets/']);
    expect(stage.workerRequests?.() ?? []).toEqual([]);
  });
});
