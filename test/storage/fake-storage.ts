import './fake-locks.ts';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** A browser.storage area in memory: it clones like the real one, tells listeners, and can be made to fail. */
class FakeArea {
  entries: Record<string, unknown> = {};
  fails: Error | undefined;
  /** Gives nothing out while it would still take something in. */
  unreadable = false;
  keepsOnClear: string | undefined;
  setAccessLevel: ((level: unknown) => Promise<void>) | undefined;

  constructor(private readonly name: string, private readonly listeners: Set<Listener>) {}

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    if (this.fails) throw this.fails;
    if (this.unreadable) throw new Error('can\'t be read');
    const wanted = keys === null ? Object.keys(this.entries) : [keys].flat();
    return structuredClone(Object.fromEntries(wanted.filter((key) => key in this.entries).map((key) => [key, this.entries[key]])));
  }

  async set(values: Record<string, unknown>): Promise<void> {
    if (this.fails) throw this.fails;
    const changes: Changes = {};
    for (const [key, value] of Object.entries(structuredClone(values))) {
      changes[key] = { oldValue: this.entries[key], newValue: value };
      this.entries[key] = value;
    }
    this.listeners.forEach((listener) => listener(changes, this.name));
  }

  async remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) {
      if (!(key in this.entries)) continue;
      const changes = { [key]: { oldValue: this.entries[key] } };
      delete this.entries[key];
      this.listeners.forEach((listener) => listener(changes, this.name));
    }
  }

  async clear(): Promise<void> {
    this.entries = Object.fromEntries(Object.entries(this.entries).filter(([key]) => key === this.keepsOnClear));
  }
}

/** Stands in for webextension-polyfill, which only loads inside an extension. */
export function fakeBrowser() {
  const listeners = new Set<Listener>();
  return {
    storage: {
      local: new FakeArea('local', listeners),
      session: new FakeArea('session', listeners),
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  };
}
