export { StorageFailure } from './area.ts';
export { closeToContentScripts, eraseEverything } from './everything.ts';
export { noteLastCheck, readLastCheck, type LastCheck } from './last-check.ts';
export { LIMITS } from './limits.ts';
export { forgetPackFile, onPackFileChanged, readPackFile, writePackFile } from './pack-file.ts';
export { emptyProfile } from './profile-schema.ts';
export { forgetAside, onProfileChanged, readAside, readProfile, writeProfile, type ReadProfile } from './profile.ts';
export type { LeftOut } from './salvage.ts';
export { defaultSettings, isOn, onSettingsChanged, PAUSE_MS, pausedUntil, readSettings, writeSettings, type Hours, type Settings } from './settings.ts';
