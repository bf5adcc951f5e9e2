import type { Profile } from '../../core/types.ts';
import type { Settings, SettingsChange } from '../../storage/index.ts';
import type { Autosave } from './autosave.ts';

/** What every part of the profile form gets: the profile it starts from, and where its changes go. */
export interface PartProps {
  readonly profile: Profile;
  readonly autosave: Autosave;
}

/** What every part gets that changes settings. */
export interface SettingsProps {
  readonly settings: Settings;
  readonly change: (change: SettingsChange) => Promise<void>;
}
