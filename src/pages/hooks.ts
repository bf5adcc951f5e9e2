import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { lockState, onLockChanged, onSettingsChanged, readSettings, writeSettings, type LockState, type Settings, type SettingsChange } from '../storage/index.ts';
import { hasAccess, onAccessChanged } from './access.ts';

// What a page shows is read in layout effects: others wait for a frame, and that one would be empty.

export interface UseSettings {
  /** Undefined until read. */
  readonly settings: Settings | undefined;
  /** True when the last change could not be saved. */
  readonly failed: boolean;
  readonly change: (change: SettingsChange) => Promise<void>;
}

/** The settings, kept up with changes made in any other page. */
export function useSettings(): UseSettings {
  const [settings, show] = useState<Settings>();
  const [failed, setFailed] = useState(false);
  useLayoutEffect(() => {
    void readSettings().then(show);
    return onSettingsChanged(show);
  }, []);
  const change = useCallback(async (changed: SettingsChange) => {
    try {
      show(await writeSettings(changed));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, []);
  return { settings, failed, change };
}

/** Whether the browser lets us watch the sites; true until we know better, so that no warning flashes by. */
export function useAccess(): boolean {
  const [access, setAccess] = useState(true);
  useLayoutEffect(() => {
    const look = () => void hasAccess().then(setAccess);
    look();
    return onAccessChanged(look);
  }, []);
  return access;
}

/** Whether the lists are behind a passphrase; undefined until known. */
export function useLock(): LockState | undefined {
  const [state, setState] = useState<LockState>();
  useLayoutEffect(() => {
    const look = () => void lockState().then(setState);
    look();
    return onLockChanged(look);
  }, []);
  return state;
}
