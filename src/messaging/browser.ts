import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own promise-based API. Firefox and Chrome from 148 on (our minimum) have it everywhere an extension runs,
 * and the polyfill does nothing there; in the content script its 10 kB would be a third of what each page pays.
 */
const browser = (globalThis as unknown as { browser: Browser }).browser;

export default browser;
