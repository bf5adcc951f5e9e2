import type { Count } from './browser-hands.ts';
import type { Run } from './browser-schedule.ts';
import type { Seen } from './browser-probe.ts';

/** How one draft ended. */
export interface Ended {
  readonly run: Run;
  /** The words that were typed, and the hashes of the files that the site was to have. */
  readonly text: string;
  readonly files: readonly string[];
  readonly made: Seen['posts'];
  readonly approved: number;
  readonly asked: boolean;
  readonly told: boolean;
  readonly rewritten: boolean;
  readonly left: boolean;
  readonly naive: boolean;
  /** The site's box now. */
  readonly draft: string | undefined;
  readonly previews: number;
  /** Files that the site was given since the person had attached theirs. */
  readonly strays: readonly string[];
}

/** The promises, held against one draft. @returns what went wrong, in words; empty when all held */
export function judge(ended: Ended, count: (what: Count) => void): string[] {
  const { run, text, files, made, approved, asked, told, rewritten, left, naive, draft, previews, strays } = ended;
  const wrong: string[] = [];
  const say = (what: string) => wrong.push(`${what}: ${JSON.stringify({ text, files, made, approved, asked, told, draft, previews, strays })}`);
  const same = (given: readonly string[]) => given.join() === files.join();
  if (made.some((post) => post.text !== text)) say('posted other words');
  if (made.some((post) => !same(post.files))) say('posted other files');
  if (strays.length > 0) say('a file was given twice');
  if (asked) {
    const most = rewritten || left ? 0 : Math.min(approved, 1);
    if (made.length > most) say(most === 0 ? 'posted without approval' : 'doubled');
    if (made.length < most && !told) say('lost after approval');
    if (left && approved > 0 && !told) say('left, and not told that nothing was posted');
    if (most > 0 && made.length > 0) count('posted after asking');
    if (made.length === 0 && !left) {
      if (!rewritten && draft !== text) say('the draft changed');
      if (previews !== files.length) say('the files changed');
    }
  } else {
    if (run.telling && !told) say('a telling draft was never asked about');
    if (made.length === 0 && !told) say('lost');
    // Two presses that a careless site was given by the person's own hand are its own affair, and were so without us.
    const ours = made.some((post) => !post.trusted);
    if (made.length > 1 && (ours || !naive)) say('doubled');
    if (made.length > 0) count(ours ? 'weighed, then posted' : 'let through');
  }
  if (made.length > 0 && files.length > 0) count('posted with a file');
  return wrong;
}
