import type { Profile } from '../../core/types.ts';
import type { Autosave } from './autosave.ts';

/** What every part of the profile form gets: the profile it starts from, and where its changes go. */
export interface PartProps {
  readonly profile: Profile;
  readonly autosave: Autosave;
}
