import type { Attachment, Draft, Profile } from '../../src/core/types.ts';
import { profile } from './profile.ts';

/** A draft a check must answer, or must leave alone. */
interface Case {
  readonly text: string;
  readonly why: string;
  readonly attachments?: readonly Attachment[];
  /** Parts of the made-up profile that this case replaces. */
  readonly profile?: Partial<Profile>;
  /** Other checks that rightly find something here. */
  readonly also?: readonly string[];
}

export interface Found extends Case {
  /** The exact words pointed at, in the order of the text; for pictures, the ids of the attachments. */
  readonly expect: readonly string[];
  /** Found, but not sure enough to pause for. */
  readonly note?: boolean;
  /** What the message is given, where that is what the case is about. */
  readonly data?: Readonly<Record<string, string>>;
  /** Words only: the message and the confidence, likewise. */
  readonly says?: string;
  readonly sure?: number;
  /** Pictures only: message, and whether the location can be taken out. */
  readonly message?: string;
  readonly fix?: boolean;
}

export interface Fixture {
  readonly found: readonly Found[];
  readonly clear: readonly Case[];
}

/** Fixtures by check id. */
export const fixtures: Readonly<Record<string, Fixture>> = Object.fromEntries(
  Object.entries(import.meta.glob<Fixture>('./*.json', { eager: true, import: 'default' }))
    .map(([file, fixture]) => [file.slice(2, -5), fixture]),
);

export const draftOf = (text: string, attachments: readonly Attachment[] = []): Draft => ({
  id: 'draft-1', site: 'practice', surface: 'post', action: 'publish', audience: 'public', text, attachments,
});

export const profileOf = (entry: Case): Profile => (entry.profile ? { ...profile, ...entry.profile } : profile);
