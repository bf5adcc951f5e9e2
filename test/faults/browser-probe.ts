import type { Tab } from '../harness/tab.ts';

/** What page script can see of a run: the site's own log, and the boxes we put under <html>. */
export interface Seen {
  readonly posts: readonly SeenPost[];
  /** SHA-256 of each file the site was given, oldest first. */
  readonly uploads: readonly string[];
  /** Thumbnails in the site's box. */
  readonly previews: number;
  readonly prompts: number;
  readonly notes: number;
  /** Our dialog lies over the middle of the page. */
  readonly open: boolean;
  readonly draft: string | undefined;
}

export interface SeenPost {
  readonly text: string;
  readonly trusted: boolean;
  /** SHA-256 of each file. */
  readonly files: readonly string[];
}

type Probe = Window & { __look?: (surface: string) => unknown; __idle?: () => boolean };

/** @param away where history gets two entries to go back over; @param deaf makes the site heed nobody but the person */
export async function probe(tab: Tab, arranged: { readonly deaf: boolean; readonly away: string | undefined }): Promise<void> {
  await tab.read(watchStrangers, arranged);
}

export async function look(tab: Tab, surface: string): Promise<Seen> {
  return await tab.read((name) => (window as Probe).__look!(name), surface) as Seen;
}

/** Waits until the site is done with everything it was given. */
export async function untilIdle(tab: Tab): Promise<void> {
  await tab.until('the site to be done', () => (window as Probe).__idle!(), null);
}

/** Runs in the page: counts what appears under <html>. */
function watchStrangers({ deaf, away }: { deaf: boolean; away: string | undefined }): void {
  const seen = { prompts: 0, notes: 0 };
  const query = new URLSearchParams(location.search);
  const slow = Number(query.get('slow'));
  const naive = query.has('naive');
  new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      // What lets clicks through tells of a wait, and of nothing that came of a press.
      if (node instanceof HTMLElement && node.style.pointerEvents !== 'none') seen[node.popover ? 'notes' : 'prompts'] += 1;
    }
  }).observe(document.documentElement, { childList: true });
  Object.assign(window, {
    __idle: () => {
      const last = window.__site.posts.at(-1);
      // A careless site clears its box once for each post, also for one that came in meanwhile.
      return !last || performance.now() - last.at > (naive ? slow + 100 : slow + 30);
    },
    __look: (surface: string) => {
      const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return {
        posts: window.__site.posts.map(({ text, trusted, files }) => ({ text, trusted, files: files.map(({ sha256 }) => sha256) })),
        uploads: window.__site.uploads.map(({ sha256 }) => sha256),
        previews: document.querySelectorAll('.preview').length,
        ...seen,
        open: top !== null && top !== document.body && top.parentElement === document.documentElement,
        draft: window.__site.drafts[surface]?.(),
      };
    },
  });
  if (deaf) {
    addEventListener('click', (event) => {
      if (event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, true);
  }
  if (away) {
    const here = location.href;
    history.pushState(null, '', away);
    history.pushState(null, '', here);
  }
}
