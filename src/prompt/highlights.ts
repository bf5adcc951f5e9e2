import type { Span } from '../core/types.ts';

/** A place in the draft and the number of the item that speaks of it. */
export interface Mark {
  readonly span: Span;
  readonly number: number;
}

/** A run of text under the same marks. `ends` are the numbers whose mark stops here, and not only for a space: that is where the number is drawn. */
export interface Segment {
  readonly text: string;
  readonly numbers: readonly number[];
  readonly ends: readonly number[];
}

/** Characters of the draft shown on either side of a mark when the draft is long. */
const AROUND = 90;
/** Drafts up to this length are always shown whole: about one screen on a phone. */
const WHOLE = 600;
/** A pasted book with a thousand marks still opens at once: this many places, then "show all". */
const MOST_PLACES = 12;

/** Whether an offset falls between the two halves of one character beyond the basic plane. */
function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}

/** Brings a span inside the text and widens it to whole characters. Empty and backward spans give undefined. */
export function clamp(text: string, span: Span): Span | undefined {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(0, Math.min(span.end, text.length));
  // The negated form also refuses NaN.
  if (!(start < end)) return undefined;
  return { start: splitsPair(text, start) ? start - 1 : start, end: splitsPair(text, end) ? end + 1 : end };
}

/**
 * Cuts a stretch of the text wherever a mark starts or ends. Marks may overlap, repeat or run out of range.
 * @returns segments whose texts, joined, are exactly `text.slice(part.start, part.end)`.
 */
export function segments(text: string, marks: readonly Mark[], part: Span = { start: 0, end: text.length }): Segment[] {
  const edges = edgesOf(text, marks, part);
  const open = new Map<number, number>();
  const found: { text: string; numbers: number[] }[] = [];
  let at = part.start;
  for (const edge of [...edges, { at: part.end, number: 0, step: 0 }]) {
    if (edge.at > at) {
      found.push({ text: text.slice(at, edge.at), numbers: [...open.keys()].sort((a, b) => a - b) });
      at = edge.at;
    }
    const depth = (open.get(edge.number) ?? 0) + edge.step;
    if (depth > 0) open.set(edge.number, depth);
    else open.delete(edge.number);
  }
  return found.map((segment, i) => {
    const next = found.slice(i + 1).find(({ text }) => text.trim() !== '');
    return { ...segment, ends: segment.numbers.filter((n) => !found[i + 1]?.numbers.includes(n) && !next?.numbers.includes(n)) };
  });
}

function edgesOf(text: string, marks: readonly Mark[], part: Span) {
  return marks
    .flatMap(({ span, number }) => {
      const whole = clamp(text, span);
      const start = Math.max(whole?.start ?? 0, part.start);
      const end = Math.min(whole?.end ?? 0, part.end);
      return start < end ? [{ at: start, number, step: 1 }, { at: end, number, step: -1 }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

/**
 * The stretches of a draft worth showing at first: all of a short one, the surroundings of the marks of a long one.
 * @returns parts in order, apart from each other, cut between words where a space is near and never inside a character.
 */
export function neighbourhood(text: string, marks: readonly Mark[]): Span[] {
  if (text.length <= WHOLE) return [{ start: 0, end: text.length }];
  const places = marks.flatMap(({ span }) => clamp(text, span) ?? []).sort((a, b) => a.start - b.start).slice(0, MOST_PLACES);
  if (places.length === 0) return [{ start: 0, end: after(text, WHOLE) }];
  const parts: Span[] = [];
  for (const place of places) {
    // One mark can itself be a book.
    const next = { start: before(text, place.start - AROUND), end: after(text, Math.min(place.end, place.start + WHOLE) + AROUND) };
    const last = parts.at(-1);
    if (last && next.start <= last.end) parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else parts.push(next);
  }
  return parts;
}

/** The nearest word start at or after an offset, for the left edge of a part. */
function before(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.slice(offset, offset + AROUND / 2).search(/\s/);
  const edge = space < 0 ? offset : offset + space + 1;
  return splitsPair(text, edge) ? edge - 1 : edge;
}

/** The nearest word end at or before an offset, for the right edge of a part. */
function after(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.slice(offset - AROUND / 2, offset).search(/\s\S*$/);
  const edge = space < 0 ? offset : offset - AROUND / 2 + space;
  return splitsPair(text, edge) ? edge + 1 : edge;
}
