import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { MessageFailure, sendToTab, type PageState } from '../../messaging/index.ts';
import { readLastCheck, type LastCheck } from '../../storage/index.ts';
import { watchedOrigins } from '../access.ts';
import { isWatched } from './state.ts';

/** A page that is busy may take a moment; a page without our script says so at once. */
const ANSWER_MS = 1500;

export interface ThisPage {
  readonly page: PageState | undefined;
  readonly watched: boolean | undefined;
  readonly last: LastCheck | undefined;
}

/** The tab the popup stands over, asked when the popup opens and whenever `ask` is called. Undefined until it has answered. */
export function usePage(): { readonly here: ThisPage | undefined; readonly ask: () => Promise<void> } {
  const [here, setHere] = useState<ThisPage>();
  const ask = useCallback(async () => setHere(await look()), []);
  useLayoutEffect(() => void ask(), [ask]);
  return { here, ask };
}

async function look(): Promise<ThisPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { page: undefined, watched: false, last: undefined };
  const [page, last] = await Promise.all([probe(tab.id), readLastCheck(tab.id)]);
  return { page, watched: isWatched(tab.url, watchedOrigins()), last };
}

async function probe(tab: number): Promise<PageState | undefined> {
  const silence = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ANSWER_MS));
  const answer = sendToTab(tab, 'page.state', { probe: true }).catch((error: unknown) => {
    if (error instanceof MessageFailure) return undefined;
    throw error;
  });
  return Promise.race([answer, silence]);
}
