import browser, { type Runtime } from 'webextension-polyfill';

const WIDTH = 520;
const HEIGHT = 720;

/**
 * Opens the prompt page as a small window. It then connects to the asking tab by itself, so that nothing of the draft
 * passes through here.
 */
export async function openPromptWindow({ ask }: { readonly ask: string }, sender: Runtime.MessageSender): Promise<{ opened: boolean }> {
  const tab = sender.tab?.id;
  if (tab === undefined || !/^[\w-]{1,64}$/.test(ask)) return { opened: false };
  // A path, not getURL(): for this page that gives the frame's one-session address, which no window can open.
  const url = `/src/prompt/index.html#tab=${tab}&ask=${ask}`;
  await browser.windows.create({ url, type: 'popup', width: WIDTH, height: HEIGHT });
  return { opened: true };
}
