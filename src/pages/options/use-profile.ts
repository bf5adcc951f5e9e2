import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readProfile, writeProfile, type ReadProfile } from '../../storage/index.ts';
import { Autosave, type Saving } from './autosave.ts';

export interface UseProfile {
  /** What the form starts from; undefined until read. */
  readonly read: ReadProfile | undefined;
  /** Grows each time the form must be drawn afresh. */
  readonly drawn: number;
  readonly saving: Saving;
  readonly autosave: Autosave;
  /** Reads again, whatever the form shows: after erasing. */
  readonly reread: () => Promise<void>;
}

/**
 * The profile for one form: saved as it is typed and when the page is left. Coming back to the page takes over what
 * another Options page has saved meanwhile, unless something here is still unsaved or did not fit.
 */
export function useProfile(): UseProfile {
  const [read, setRead] = useState<ReadProfile>();
  const [saving, setSaving] = useState<Saving>({ is: 'idle' });
  const [drawn, setDrawn] = useState(0);
  const known = useRef('');
  const settled = useRef(true);

  const autosave = useMemo(() => new Autosave(
    async (change) => {
      const leftOut = await writeProfile(change);
      known.current = JSON.stringify((await readProfile()).profile);
      return leftOut;
    },
    (now) => {
      settled.current = now.is === 'idle' || (now.is === 'saved' && now.leftOut.length === 0);
      setSaving(now);
    },
  ), []);

  const reread = async () => {
    const latest = await readProfile();
    known.current = JSON.stringify(latest.profile);
    setRead(latest);
    setDrawn((before) => before + 1);
  };

  useLayoutEffect(() => {
    void reread();
    const onVisibility = async () => {
      if (document.visibilityState === 'hidden') return autosave.flush();
      if (settled.current && JSON.stringify((await readProfile()).profile) !== known.current) await reread();
    };
    const onHide = () => void autosave.flush();
    const listen = () => void onVisibility();
    document.addEventListener('visibilitychange', listen);
    window.addEventListener('pagehide', onHide);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      window.removeEventListener('pagehide', onHide);
    };
  }, [autosave]);

  return { read, drawn, saving, autosave, reread };
}
