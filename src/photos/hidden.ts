import { HIDDEN, LONGEST_INSIDE, type Hidden } from '../core/types.ts';

/** So many bytes of a text need reading: four are the most that a letter takes, and one letter more tells that it was cut. */
export const LONGEST_BYTES = 4 * (LONGEST_INSIDE + 1);
/** Texts that cameras and programs write by themselves and that tell of nobody; an iPhone names its recorder as the author of what its screen showed, a lens without a number says 0000000000. */
const BY_ITSELF = /^(?:OLYMPUS DIGITAL CAMERA|Minolta DSC|SONY DSC|DCIM\\.*|Digital Still Camera|default|screenshot|untitled|unknown|none|n\/a|picture|photo|image|copyright|ReplayKitRecording|[^\p{L}\p{N}]*|0+)$/iu;

type Kind = Hidden['kind'];

/**
 * Gathers what a file hides, one entry a kind however often it was seen.
 */
export class Gathered {
  readonly #seen = new Map<Kind, Set<string>>();

  /** Notes a kind; `says` is tidied and added to what was read before, and dropped where it says nothing. */
  add({ kind, says }: Hidden): void {
    const said = this.#seen.get(kind) ?? new Set();
    if (says) said.add(tidy(says));
    this.#seen.set(kind, said);
  }

  /** What was noted, heaviest kind first. */
  all(): readonly Hidden[] {
    return HIDDEN.filter((kind) => this.#seen.has(kind)).map((kind) => {
      const says = tidy([...this.#seen.get(kind) ?? []].join(', '));
      return says ? { kind, says } : { kind };
    });
  }
}

/** One kind with the text that was read for it; nothing where the text is none, or a program's own. */
export function saying(kind: Kind, value: unknown): Hidden[] {
  const says = typeof value === 'string' ? tidy(value) : '';
  return says && !BY_ITSELF.test(says) ? [{ kind, says }] : [];
}

/** On one line, without what can't be shown; what is too long says so at its end. */
function tidy(text: string): string {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > LONGEST_INSIDE ? `${line.slice(0, LONGEST_INSIDE)}…` : line;
}
