import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { inventory, type Kept } from '../../storage/index.ts';
import { Part } from '../../ui/Part.tsx';
import { Section } from '../../ui/Section.tsx';
import { language, t } from '../../ui/words.ts';
import { watchedOrigins } from '../access.ts';

const WAYS = ['wifi', 'network', 'list', 'code'];

/** How anyone can see for themselves that nothing leaves, and all that is kept. Read from the browser now, not from a promise. */
export function Prove() {
  const [kept, setKept] = useState<readonly Kept[]>();
  useEffect(() => {
    const look = () => void inventory().then(setKept);
    look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, []);
  const manifest = browser.runtime.getManifest();
  return (
    <Section id="prove" title={t('help_prove')} why={t('help_prove_why')}>
      <ol>{WAYS.map((way) => <li key={way}>{t(`help_prove_${way}`)}</li>)}</ol>
      <Part title={t('help_prove_may')} why={t('help_prove_may_why')}>
        <dl class="facts">
          <dt>{t('help_prove_permissions')}</dt>
          <dd translate={false}><code>{(manifest.permissions ?? []).join(', ')}</code></dd>
          <dt>{t('help_prove_sites')}</dt>
          <dd translate={false}>{watchedOrigins().map((pattern) => new URL(pattern).hostname).join(', ')}</dd>
          <dt>{t('help_prove_policy')}</dt>
          <dd translate={false}><code>{policyOf(manifest.content_security_policy)}</code></dd>
        </dl>
      </Part>
      <Part title={t('help_prove_kept')} why={t('help_prove_kept_why')}>
        {kept?.length === 0 ? <p>{t('help_prove_nothing')}</p> : (
          <dl class="facts">
            {kept?.map(({ key, bytes }) => (
              <div key={key}><dt>{t(`kept_${key.replaceAll(/[.-]/gu, '_')}`) || key}</dt><dd translate={false}>{size(bytes)}</dd></div>
            ))}
          </dl>
        )}
      </Part>
    </Section>
  );
}

/** The browser's own form of the rule, which differs between manifest versions. */
const policyOf = (policy: unknown): string => (typeof policy === 'string' ? policy : String((policy as { extension_pages?: string } | undefined)?.extension_pages ?? ''));

const size = (bytes: number): string => new Intl.NumberFormat(language(), { style: 'unit', unit: 'byte', unitDisplay: 'long' }).format(bytes);
