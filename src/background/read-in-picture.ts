import type { Attachment, Draft, Finding, ReadWord, Span } from '../core/types.ts';

/**
 * The checks of words that mean something in print, on a screen or on a car. Tone, opinion and small talk on a poster or a
 * shirt are somebody else's.
 */
const READ_IN_PICTURES: ReadonlySet<string> = new Set([
  'address', 'case-or-suspect', 'colleague', 'email-personal', 'email-work', 'employer', 'markings', 'passwords', 'phone', 'sensitive-data', 'vehicle', 'victim-or-minor',
]);
/** Letters in a photograph are easily misread: enough to ask, never surer. */
const MOST_SURE = 0.75;

/** Words read in a picture or beside it, as a text that the checks of words can read, and the way back to their places. */
export interface Print {
  readonly draft: Draft;
  /** Whether that check, by its id, should read it. */
  reads(check: string): boolean;
  /** A finding in that text, as a finding in the picture. */
  inPicture(finding: Finding): Finding;
}

/** One for each picture in which words were read. */
export function printsOf(draft: Draft): Print[] {
  return draft.attachments.flatMap((attachment) => (attachment.look?.lines?.length ? [printOf(draft, attachment, attachment.look.lines)] : []));
}

function printOf(draft: Draft, { id }: Attachment, lines: readonly (readonly ReadWord[])[]): Print {
  let text = '';
  const places: (Span & Pick<ReadWord, 'box'>)[] = [];
  for (const line of lines) {
    for (const word of line) {
      places.push({ start: text.length, end: text.length + word.text.length, box: word.box });
      text += `${word.text} `;
    }
    text = `${text.trimEnd()}\n`;
  }
  return {
    draft: { ...draft, text, attachments: [] },
    reads: (check) => READ_IN_PICTURES.has(check),
    inPicture: ({ check, message, target, confidence, data: { swap: _, ...data } = {} }) => ({
      check,
      message,
      readIn: 'picture',
      confidence: Math.min(confidence, MOST_SURE),
      data,
      target: { attachment: id, boxes: 'attachment' in target ? [] : places.filter((place) => target.some(({ start, end }) => place.start < end && start < place.end)).map(({ box }) => box) },
    }),
  };
}
