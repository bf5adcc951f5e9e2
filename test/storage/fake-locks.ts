/**
 * Web Locks, as much of them as storage asks for: both browsers have them, the oldest Node that runs these tests has not.
 * One at a time by name, in the order they were asked for; one that fails lets the next in, and tells only who asked.
 */
const last = new Map<string, Promise<unknown>>();

async function request<T>(name: string, work: () => Promise<T>): Promise<T> {
  const mine = Promise.resolve(last.get(name)).then(work);
  last.set(name, mine.catch(() => undefined));
  return mine;
}

globalThis.navigator ??= {} as Navigator;
if (!('locks' in navigator)) Object.defineProperty(navigator, 'locks', { value: { request } });
