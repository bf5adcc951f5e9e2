import browser from './browser.ts';

/**
 * Opens a port to the content script in a tab's top frame.
 * @param lost called once when the other end is gone, or was never there.
 * @returns undefined when the browser refuses at once; `lost` is then called too.
 */
export function connectToTab(
  tab: number,
  name: string,
  hear: (message: unknown) => void,
  lost: () => void,
): { postMessage(message: unknown): void } | undefined {
  try {
    const port = browser.tabs.connect(tab, { frameId: 0, name });
    port.onMessage.addListener(hear);
    port.onDisconnect.addListener(lost);
    return port;
  } catch {
    lost();
    return undefined;
  }
}
