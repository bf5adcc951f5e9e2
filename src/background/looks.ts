import browser from 'webextension-polyfill';
import type { PhotoLook } from '../core/types.ts';
import type { Looks } from '../looks/index.ts';
import type { Seen } from '../looks/parts.ts';
import { likeness, pack, unpack, type Taught } from '../looks/uniform.ts';
import { MessageFailure, sendToLooks } from '../messaging/index.ts';
import type { PolicyPack } from '../policy/index.ts';
import type { TaughtPicture } from '../storage/index.ts';

/** In Firefox the background is a page, which may start workers; Chromium's is itself a worker, which may not. */
const ownWorkers = typeof Worker !== 'undefined';

let own: Promise<Looks> | undefined;
let opening: Promise<void> | undefined;

/** What may be seen in a picture, and how like it is to the uniform that was taught. @throws when the code can't be loaded */
export async function lookFor(file: File, taught: Taught): Promise<PhotoLook> {
  const { look, vectors } = await lookAt(file);
  const likenesses = vectors.flatMap((vector) => likeness(vector, taught) ?? []);
  return { ...look, ...(likenesses.length > 0 && { uniform: Math.max(...likenesses) }) };
}

/** All that is kept of a picture the person teaches with. @throws when the code can't be loaded */
export async function vectorOf(file: File): Promise<{ readonly look: PhotoLook; readonly vector?: string }> {
  const { look, vectors: [vector] } = await lookAt(file);
  return { look, ...(vector && { vector: pack(vector) }) };
}

/** What the person taught, and what their force's pack brought. */
export function taughtBy(own: readonly TaughtPicture[], brought: PolicyPack['uniform']): Taught {
  const read = (texts: readonly string[]) => texts.flatMap((text) => unpack(text) ?? []);
  const mine = (shows: TaughtPicture['shows']) => own.filter((one) => one.shows === shows).map(({ vector }) => vector);
  return { with: read([...mine('uniform'), ...brought?.with ?? []]), without: read([...mine('other'), ...brought?.without ?? []]) };
}

/** The code and the networks are loaded by the first call. */
async function lookAt(file: File): Promise<Seen> {
  if (ownWorkers) {
    own ??= import('../looks/index.ts').then(({ Looks }) => new Looks(browser.runtime.getURL('looks/')));
    return (await own).look(file);
  }
  await openPage();
  try {
    return await sendToLooks('look.at', file);
  } catch (error) {
    if (!(error instanceof MessageFailure) || error.code !== 'closed') throw error;
    await openPage(); // it had just gone to rest
    return sendToLooks('look.at', file);
  }
}

declare const chrome: { readonly offscreen: {
  hasDocument(): Promise<boolean>;
  createDocument(how: { readonly url: string; readonly reasons: readonly string[]; readonly justification: string }): Promise<void>;
} };

/** One at a time: Chromium refuses a second page, so two pictures chosen together must wait for the same one. */
function openPage(): Promise<void> {
  return (opening ??= open().finally(() => { opening = undefined; }));
}

async function open(): Promise<void> {
  if (await chrome.offscreen.hasDocument()) return;
  await chrome.offscreen.createDocument({
    url: 'src/background/offscreen.html',
    reasons: ['WORKERS', 'BLOBS'],
    justification: 'Looks at an attached picture on this computer, in a worker.',
  });
}
