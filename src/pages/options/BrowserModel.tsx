import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messaging/index.ts';
import { Tick } from '../../ui/Tick.tsx';
import { t } from '../../ui/words.ts';
import type { SettingsProps } from './parts.ts';

/** The switch for the browser's own model. Not there where the browser has none ready, unless it is on and may be switched off. */
export function BrowserModel({ on, change }: { readonly on: boolean; readonly change: SettingsProps['change'] }) {
  const [ready, setReady] = useState(false);
  useEffect(() => void send('browser-model.state', { probe: true }).then((state) => setReady(state.ready), () => undefined), []);
  if (!ready && !on) return null;
  return <Tick label={t('options_browser_model')} hint={t('options_browser_model_hint')} on={on} onFlip={(browserModel) => void change({ browserModel })} />;
}
