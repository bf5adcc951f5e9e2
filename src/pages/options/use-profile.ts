import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../core/types.ts';
import { readProfile, writeProfile, type ReadProfile } from '../../storage/index.ts';
import { Autosave, type Saving } from './autosave.ts';

export interface UseProfile {
  /** What the form starts from; undefined until read. */
  readonly read: ReadProfile | undefined;
  /** Grows each time the form must be drawn afresh. */
  readonly drawn: number;
  readonly saving: Saving;
  readonly autosave: Autosave;
  /** Reads again, whatever the form shows, but for what is not saved yet. */
  readonly reread: () => Promise<void>;
}

/**
 * The profile for one form: saved as it is typed and when the page is hidden. While something is still unsaved or did not
 * fit, the browser asks before it closes the page, and coming back to it does not take over what another Options page has
 * saved meanwhile.
 */
export function useProfile(): UseProfile {
  const [read, setRead] = useState<ReadProfile>();
  const [saving, setSaving] = useState<Saving>({ is: 'idle' });
  const [drawn, setDrawn] = useState(0);
  const known = useRef<Partial<Profile>>({});
  const settled = useRef(true);
  /** The form was drawn empty, since nothing could be read: whatever it saves takes the place of what it never showed. */
  const isBlind = useRef(false);

  const autosave = useMemo(() => new Autosave(
    async (change) => {
      const leftOut = await writeProfile(change, isBlind.current);
      const { profile } = await readProfile();
      // What another page saved in other fields meanwhile is not shown here yet.
      for (const field of Object.keys(change) as (keyof Profile)[]) known.current = { ...known.current, [field]: profile[field] };
      return leftOut;
    },
    (now) => {
      settled.current = now.is === 'idle' || (now.is === 'saved' && now.leftOut.length === 0);
      setSaving(now);
    },
  ), []);

  const reread = async () => {
    const latest = await readProfile();
    known.current = latest.profile;
    isBlind.current = latest.trouble === 'unread';
    // What could not be saved stays in its box.
    setRead({ ...latest, profile: { ...latest.profile, ...autosave.pending() } });
    setDrawn((before) => before + 1);
  };

  useLayoutEffect(() => {
    void reread();
    const onVisibility = async () => {
      if (document.visibilityState === 'hidden') return autosave.flush();
      if (settled.current && JSON.stringify((await readProfile()).profile) !== JSON.stringify(known.current)) await reread();
    };
    // Too late to save now: a write reads first, and a page that closes gets no answer.
    const onClose = (event: Event) => settled.current || event.preventDefault();
    const listen = () => void onVisibility();
    document.addEventListener('visibilitychange', listen);
    window.addEventListener('beforeunload', onClose);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      window.removeEventListener('beforeunload', onClose);
    };
  }, [autosave]);

  return { read, drawn, saving, autosave, reread };
}
