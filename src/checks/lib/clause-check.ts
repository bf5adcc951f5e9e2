import type { Check, CheckMeta, Draft, Finding, Profile } from '../../core/types.ts';
import { sentencesOf } from './clause.ts';
import { wordFinding } from './finding.ts';
import { fitting, hasOne, nearby, type Frame } from './clause-frames.ts';
import { notDuty } from './guards.ts';
import type { Tag } from './lexicon.ts';
import { read } from './reading.ts';

interface Kind extends Pick<CheckMeta, 'id' | 'category' | 'severity' | 'guess'> {
  readonly message: string;
  readonly frames: readonly Frame[];
  /** Says it with `<message>_protected` where one of these stands near: the draft may tell of wrongdoing. */
  readonly protectedBy?: readonly Tag[];
}

/**
 * A check that asks who does what to whom: it finds the sentences that fit one of its frames. Confidence is the frame's own:
 * 0.85 the act and its object are named together, 0.75 they stand near one another. From 0.7 it may pause.
 */
export function clauseCheck({ message, frames, protectedBy, ...kind }: Kind): Check {
  const messages = protectedBy ? [message, `${message}_protected`] : [message];
  return {
    meta: { ...kind, topics: [kind.id], messages, needs: 'text' },
    run: (draft, { profile }) => findingsIn(draft, profile),
  };

  function findingsIn(draft: Draft, profile: Profile): Finding[] {
    const sentences = sentencesOf(read(draft), profile);
    const hits = [...fitting(sentences, frames, notDuty(sentences))];
    const first = hits[0];
    if (!first) return [];
    const at = sentences.findIndex((sentence) => sentence.span({ from: 0, to: sentence.atoms.length }).end > first.start);
    const disclosing = protectedBy && nearby(sentences, at).some((sentence) => hasOne(sentence, protectedBy));
    return wordFinding(kind.id, disclosing ? `${message}_protected` : message, hits);
  }
}
