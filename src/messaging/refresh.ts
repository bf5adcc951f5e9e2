import browser from './browser.ts';
import { MessageFailure, sendToTab, type Request, type ToContent } from './index.ts';

/** Tells every open page to forget what it knew about being on or off, so that a switch holds everywhere at once. */
export const refreshTabs = (): Promise<void> => askTabs('page.refresh', { refresh: true });

/** Asks the content scripts of all tabs; what they answer is not needed. */
export async function askTabs<K extends keyof ToContent>(name: K, request: Request<ToContent, K>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id }) => {
    if (id !== undefined) await sendToTab(id, name, request).catch(ignoreSilence);
  }));
}

// Most tabs are other pages: nobody of ours is there to answer.
function ignoreSilence(error: unknown): void {
  if (!(error instanceof MessageFailure)) throw error;
}
