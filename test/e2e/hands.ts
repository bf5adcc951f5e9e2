import type { Tab } from '../harness/tab.ts';

/** What a person does on one of our own pages, by the words they see. */

/** The control that a visible label belongs to, once it is there. */
export const labelled = (tab: Tab, label: string): Promise<string> => tab.until(`a field "${label}"`, (wanted) => {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent?.trim().startsWith(wanted));
  return found?.htmlFor && `#${CSS.escape(found.htmlFor)}`;
}, label);

/** Presses a button or link by its words or its spoken name, once it is there and awake. */
export const press = (tab: Tab, name: string): Promise<true> => tab.until(`a button "${name}"`, (wanted) => {
  const button = [...document.querySelectorAll<HTMLElement>('button, a[href]')]
    .find((each) => (each.textContent?.trim() === wanted || each.ariaLabel === wanted) && each.ariaDisabled !== 'true' && each.checkVisibility());
  button?.click();
  return button !== undefined || undefined;
}, name) as Promise<true>;

/** Waits until the page shows these words. */
export const says = (tab: Tab, words: string): Promise<true> =>
  tab.until(`the words "${words}"`, (wanted) => document.body.innerText.includes(wanted) || undefined, words) as Promise<true>;
