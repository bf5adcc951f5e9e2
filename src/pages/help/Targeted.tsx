import { routesIn, type PolicyPack } from '../../policy/index.ts';
import { Part } from '../../ui/Part.tsx';
import { Section } from '../../ui/Section.tsx';
import { t } from '../../ui/words.ts';
import { Routes } from './Routes.tsx';

const BRANCHES = { abused: 4, spoofed: 4, taken: 4 } as const;

/** Being abused, spoofed or taken over: what to do first, and whom to tell. */
export function Targeted({ pack }: { readonly pack: PolicyPack }) {
  return (
    <Section id="targeted" title={t('help_targeted')} why={t('help_targeted_why')}>
      <p>{t('help_targeted_danger')}</p>
      <Routes {...routesIn(pack, ({ id }) => id === 'abuse-or-takeover')} />
      {(Object.keys(BRANCHES) as (keyof typeof BRANCHES)[]).map((branch) => (
        <Part key={branch} title={t(`help_${branch}`)} why={t(`help_${branch}_why`)}>
          <ol>{Array.from({ length: BRANCHES[branch] }, (_, i) => <li key={i}>{t(`help_${branch}_${i + 1}`)}</li>)}</ol>
        </Part>
      ))}
      <p>{t('help_targeted_support')}</p>
    </Section>
  );
}
