/** What has the focus, as a screen reader names it. Runs in a page or in the question. */
export function nameOfFocus(): string {
  const element = document.activeElement as HTMLElement | null;
  const label = element?.ariaLabel ?? (element as HTMLInputElement | null)?.labels?.[0]?.textContent ?? element?.textContent ?? '';
  return `${element?.localName}: ${label.replace(/\s+/gu, ' ').trim()}`;
}
