import { withDeadline } from '../core/deadline.ts';
import type { Site } from '../core/site.ts';
import { alive, handleInPage, send } from '../messaging/index.ts';
import { listenForFiles } from './arrivals.ts';
import { Asker } from './asker.ts';
import { Attachments } from './attachments.ts';
import { knowsWords, learnWords, note } from './bare.ts';
import { allComposers, editorsOf, hasSubmit, isPresent, readComposer, strangers, touchedEditor, type Composer } from './composers.ts';
import { listenTrusted } from './dom.ts';
import { rewrite } from './editor.ts';
import { Gate, type Answer, type Shot } from './gate.ts';
import { listenForPresses } from './gestures.ts';
import { pressSubmit, siteReacted } from './replay.ts';
import { Verdicts } from './verdicts.ts';

/** A press may wait for a look at a picture; past this the person is told so. A wait of 1 s is felt as one. [Nielsen, Response times] */
const EXPLAIN_MS = 1000;

/**
 * Watches a page that these sites describe. Everything starts and ends here: one AbortSignal, a handful of listeners, and
 * nothing else until the person touches a post box.
 * @returns what takes files in that no trusted event announces, as on our own pages
 */
export function watch({ sites }: { readonly sites: readonly Site[] }): Attachments {
  const life = new AbortController();
  const asker = new Asker();
  const attachments = new Attachments(asker, () => gate.cancel());
  const verdicts = new Verdicts();
  const here = sites[0]?.id ?? '';
  let last: Composer | undefined;

  const read = (composer: Composer): Shot<Composer> => readComposer(composer, attachments.of(composer));
  /** As it reads once its pictures have been looked at: until then no verdict on it stands. */
  const readLooked = (composer: Composer) => attachments.looked().then(() => read(composer));
  const weighSoon = (composer: Composer) => verdicts.soon(() => readLooked(composer), composer.surface.keys);
  const again = (was: Shot<Composer>): Shot<Composer> | undefined => {
    if (isPresent(was.composer)) return read(was.composer);
    const alike = allComposers(sites).filter((one) => one.surface === was.composer.surface).map(read).filter((one) => one.key === was.key);
    return alike.length === 1 ? alike[0] : undefined;
  };

  /** Did the site take the draft? Its files belong to it until then: forgotten earlier, the second half of a double click would be another draft. */
  const taken = async (shot: Shot<Composer>): Promise<boolean> => {
    const done = await siteReacted(shot, again);
    if (done) attachments.release(shot.composer);
    return done;
  };

  const gate = new Gate<Composer>({
    read: again,
    isGone: (composer) => !isPresent(composer),
    // A press waits for the files that are on their way to the draft: without them it would be another one.
    level: (shot) => (attachments.arriving ? undefined : verdicts.level(shot)),
    weigh: async (shot) => {
      await attachments.arriving;
      const looked = attachments.looked();
      if (await withDeadline(looked, EXPLAIN_MS, 'late') === 'late') await looked.finally(note('looking'));
      return verdicts.weigh(again(shot) ?? shot);
    },
    // What is asked about is what was weighed: with the looks that came while the press was held.
    ask: (shot) => askAbout(again(shot) ?? shot),
    press: ({ composer }) => pressSubmit(composer),
    settled: taken,
    say: note,
    now: () => performance.now(),
  });

  async function askAbout(shot: Shot<Composer>): Promise<Answer> {
    const editors = editorsOf(shot.composer);
    const focused = document.activeElement;
    const { choice, draft } = await asker.ask({
      draft: shot.draft,
      files: attachments.files(shot.composer),
      canEdit: editors.length === 1,
      fix: async (request) => {
        const now = again(shot);
        const editor = now && editorsOf(now.composer)[0];
        const done = request.fix === 'swap-words' && editor !== undefined && await rewrite(editor, request.text);
        return { draft: again(shot)?.draft ?? (now ? read(now.composer).draft : shot.draft), files: attachments.files(shot.composer), done };
      },
    });
    if (choice === 'post') return { choice, key: draft.id };
    // What they pressed may have been drawn anew under the question: the keyboard's place is then their words.
    const [editor] = editorsOf((again(shot) ?? shot).composer);
    if (!focused?.isConnected && editor instanceof HTMLElement) editor.focus();
    return { choice };
  }

  function onEditorTouched(event: Event): void {
    const composer = touchedEditor(sites, event);
    if (!composer) return;
    if (!alive()) return retire();
    last = composer;
    verdicts.warm(composer.site.id);
    weighSoon(composer);
  }

  /** The words are fetched while there is somebody to ask. Updated before anybody did anything, this script has none and lets the page be. */
  function getReady(): void {
    if (alive()) learnWords();
    else if (!knowsWords()) life.abort();
  }

  /** The extension was updated or removed under the page: said where the person next writes, who then is by themselves. */
  function retire(): void {
    life.abort();
    if (!asker.hasTold) note('orphaned');
  }

  function onLeave(): void {
    gate.cancel();
    asker.cancel();
  }

  function onRoute(): void {
    setTimeout(() => gate.cancel((shot) => again(shot) === undefined));
  }

  /**
   * Some editors cancel the browser's own edit and make it themselves, so that no `input` follows; and a click on a
   * picture of a smile types too. Any act of the person's is a reason to look again at the box they were in.
   */
  function onAct(): void {
    if (last && isPresent(last)) weighSoon(last);
  }

  listenTrusted(['pointerdown', 'keydown', 'focusin', 'drop'], getReady, life.signal);
  listenTrusted(['pointerdown', 'keydown'], () => attachments.follow(), life.signal);
  listenTrusted(['focusin', 'input'], onEditorTouched, life.signal);
  listenTrusted(['beforeinput', 'keyup', 'paste', 'cut', 'drop', 'click'], onAct, life.signal);
  listenTrusted(['pagehide'], onLeave, life.signal);
  listenTrusted<PageTransitionEvent>(['pageshow'], ({ persisted }) => { if (persisted) beginAnew(); }, life.signal); // it heard no news while it was away
  listenTrusted(['popstate'], onRoute, life.signal);
  listenForPresses({ sites, gate, read, went: (shot) => shot.draft.attachments[0] && taken(shot) }, life.signal);
  listenForFiles({ sites, attachments, lastComposer: () => last, isOff: () => verdicts.isOff }, life.signal);
  handleInPage({
    'page.state': { from: ['page'], run: selfTest },
    'page.refresh': { from: ['page'], run: beginAnew },
  }, life.signal);

  /** A list, a switch or a rule was changed: what stands in the box is weighed anew, and the toolbar button drawn. */
  function beginAnew(): { readonly done: true } {
    verdicts.forget();
    verdicts.warm(here);
    onAct();
    return { done: true };
  }

  /** What the popup shows: listeners alive, a sample weighed end to end, and the boxes this page really has. */
  async function selfTest() {
    const { offUntil, works } = await send('site.state', { site: here, probe: true });
    return {
      site: here,
      alive: works === true && !life.signal.aborted,
      on: offUntil === 0,
      boxes: allComposers(sites).map((one) => ({ kind: one.surface.kind, button: hasSubmit(one) })),
      strangers: strangers(sites),
    };
  }

  return attachments;
}
