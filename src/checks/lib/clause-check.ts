import type { Check, CheckMeta, Draft, Finding } from '../../core/types.ts';
import { sentencesOf, type Sentence } from './clause.ts';
import { wordFinding } from './finding.ts';
import { fitting, hasOne, type Frame } from './clause-frames.ts';
import { notDuty } from './guards.ts';
import type { Tag } from './lexicon.ts';
import { read } from './reading.ts';

interface Kind extends Pick<CheckMeta, 'id' | 'category' | 'severity' | 'guess'> {
  readonly message: string;
  readonly frames: readonly Frame[];
  /** Says it with `<message>_protected` where the draft has one of these: it may tell of wrongdoing. */
  readonly protectedBy?: readonly Tag[];
  /** What else the same rule speaks of, each with words of its own. */
  readonly also?: readonly { readonly message: string; readonly frames: readonly Frame[] }[];
}

/**
 * A check that asks who does what to whom: it finds the sentences that fit one of its frames. Confidence is the frame's own:
 * 0.85 the act and its object are named together, 0.75 they stand near one another, 0.6 the object is only an "it". From 0.7 it may pause.
 */
export function clauseCheck({ message, frames, protectedBy, also = [], ...kind }: Kind): Check {
  const messages = [message, ...(protectedBy ? [`${message}_protected`] : []), ...also.map((other) => other.message)];
  return {
    meta: { ...kind, topics: [kind.id], messages, needs: 'text' },
    run(draft: Draft, { profile }) {
      const sentences = sentencesOf(read(draft), profile);
      return [...findingsIn(sentences), ...also.flatMap((other) => wordFinding(kind.id, other.message, [...fitting(sentences, other.frames, notDuty(sentences))]))];
    },
  };

  function findingsIn(sentences: readonly Sentence[]): Finding[] {
    const hits = [...fitting(sentences, frames, notDuty(sentences))];
    const disclosing = protectedBy && sentences.some((sentence) => hasOne(sentence, protectedBy));
    return wordFinding(kind.id, disclosing ? `${message}_protected` : message, hits);
  }
}
