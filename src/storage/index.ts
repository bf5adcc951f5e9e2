/** The one door to the disk: whoever is outside this folder imports from here. */

export { StorageFailure } from './area.ts';
export { forgetAsides, readAsides, type Aside } from './aside.ts';
export { makeBackup, MOST_BACKUP_TEXT, readBackup, takeOver, type Backup, type ReadBackup } from './backup.ts';
export { countQuestion, isSpent, MOST_GUESSES, readAsked, type Asked } from './budget.ts';
export { closeToContentScripts, eraseEverything, inventory, type Kept } from './everything.ts';
export { keepCases, MOST_CASES, onCasesChanged, readCases, removeCase, type StoredCase } from './cases.ts';
export { countInsisted, takeInsisted, TIMES_TO_ASK } from './insisted.ts';
export { noteLastCheck, readLastCheck, type LastCheck } from './last-check.ts';
export { lockNow, lockState, onLockChanged, removePassphrase, setPassphrase, SHORTEST_PASSPHRASE, unlock, type LockState } from './lock.ts';
export { LIMITS } from './limits.ts';
export { addMute, holds, onMutesChanged, readMutes, removeMute, type Mute } from './mutes.ts';
export { forgetPackFile, onPackFileChanged, readPackFile, readPackFileToKeep, writePackFile } from './pack-file.ts';
export { emptyProfile } from './profile-schema.ts';
export { onProfileChanged, readProfile, writeProfile, type ReadProfile } from './profile.ts';
export { MOST_SAVED, onSavedChanged, putBackSaved, readSaved, removeSaved, save, type Saved } from './saved.ts';
export type { LeftOut } from './salvage.ts';
export { addTaught, forgetTaught, MOST_TAUGHT, onTaughtChanged, readTaught, type TaughtPicture } from './taught.ts';
export { defaultSettings, HOLDS, isOn, offUntil, onSettingsChanged, PAUSE_MS, pausedUntil, readSettings, readSettingsToKeep, TEXT_SIZES, writeSettings, type Hours, type Settings, type SettingsChange } from './settings.ts';
export { changeTicks, onTicksChanged, readTicks } from './ticks.ts';
