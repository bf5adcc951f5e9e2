import { isPastReview } from '../../core/review.ts';
import type { PolicyPack } from '../../policy/index.ts';
import { checkTitle } from '../check-title.ts';
import { anyOf, language, t } from '../../ui/words.ts';

type Cited = PolicyPack['rules'][number]['cite'];

/** Everything a pack holds, in words: nothing in it may be used that was not shown. */
export function PackShown({ pack }: { readonly pack: PolicyPack }) {
  return (
    <div class="pack-shown stack" tabIndex={0} role="region" aria-label={pack.title}>
      <h4 translate={false}>{pack.title} ({pack.id})</h4>
      <p class="small">{t('options_packfile_for', pack.appliesTo.map((role) => t(`options_packfile_role_${role}`)).join(', '))}</p>
      <ul class="sources">{pack.sources.map((source) => (
        <li key={source.key}><Source {...source} />{source.short !== undefined && ` (${t('options_packfile_short', source.short)})`}</li>
      ))}</ul>
      <h5>{t('options_packfile_questions')}</h5>
      <ul>{pack.questions.map(({ id, text, cite, categories = [] }) => <li key={id}>{text} {categories.length > 0 && `(${categories.map(kind).join(', ')})`} <Cite pack={pack} cite={cite} /></li>)}</ul>
      <h5>{t('options_packfile_rules')}</h5>
      <ul>{pack.rules.map((rule) => <li key={rule.check}><Rule pack={pack} rule={rule} /></li>)}</ul>
      <h5>{t('options_packfile_combos')}</h5>
      <ul>{pack.combos.map(({ all, severity }) => (
        <li key={JSON.stringify(all)}>{all.map((oneOf) => anyOf(oneOf.map(checkTitle))).join(` ${t('options_packfile_with')} `)}: {t(`options_packfile_${severity}`)}</li>
      ))}</ul>
      <h5>{t('options_packfile_raises')}</h5>
      <ul>{pack.raises.map(({ when, categories, text, cite, borrowedFrom }) => (
        <li key={text}>{anyOf(when.map((trait) => t(`options_context_${trait.replaceAll('-', '_')}`)))}: {anyOf(categories.map(kind))}: {text} <Cite pack={pack} cite={cite} /><Lender of={borrowedFrom} /></li>
      ))}</ul>
      <h5>{t('options_packfile_lines')}</h5>
      <ul>{pack.lines.map(({ when, beside, silences, strength, text, cite, borrowedFrom }) => (
        <li key={when + text}>
          <strong>{t(`context_${when.replaceAll('-', '_')}`)}</strong> ({[t(`options_packfile_${strength}`), ...(beside ? [t('options_packfile_beside', anyOf(beside.map(checkTitle)))] : []), ...(silences ? [t('options_packfile_silences', anyOf(silences.map(checkTitle)))] : [])].join('; ')})
          <br />{text} <Cite pack={pack} cite={cite} /><Lender of={borrowedFrom} />
        </li>
      ))}</ul>
      <h5>{t('options_packfile_routes')}</h5>
      <ul>{pack.routes.map(({ id, role, how, checks, messages = [], cite }) => (
        <li key={id}>{role}: {how} {id === 'abuse-or-takeover' && `(${t('help_targeted')})`} {checks.length > 0 && `(${[...checks.map(checkTitle), ...messages.map(said)].join(', ')})`} <Cite pack={pack} cite={cite} /></li>
      ))}</ul>
      {pack.uniform && <p>{t('options_packfile_uniform', pack.uniform.with.length, pack.uniform.without.length)}</p>}
    </div>
  );
}

const kind = (category: string): string => t(`options_checks_${category.toLowerCase()}`);
/** What a finding says; what it counts or names is not known here. */
const said = (message: string): string => t(`finding_${message}`, '…');

function Rule({ pack, rule }: { readonly pack: PolicyPack; readonly rule: PolicyPack['rules'][number] }) {
  const particular = [...(rule.messages ?? []).map(({ message, severity }) => [said(message), severity] as const), ...(rule.dating ? [[t('options_packfile_dating'), rule.dating] as const] : [])];
  return (
    <>
      <strong>{checkTitle(rule.check)}</strong> ({kind(rule.category)}, {t(`options_packfile_${rule.strength}`)}, {t(`options_packfile_${rule.severity}`)}
      {particular.map(([what, severity]) => `; ${what}: ${t(`options_packfile_${severity}`)}`)})
      <br />{rule.text} {rule.better} <Cite pack={pack} cite={rule.cite} />
      <Lender of={rule.borrowedFrom} />
      {rule.literals && <><br />{t('options_packfile_literals', rule.literals.join(', '))}</>}
    </>
  );
}

function Lender({ of }: { readonly of: string | undefined }) {
  return of === undefined ? null : <span class="soft"> {of}</span>;
}

function Cite({ pack, cite }: { readonly pack: PolicyPack; readonly cite: Cited }) {
  if (cite.length === 0) return null;
  const titles = cite.map(({ source, para }) => `${pack.sources.find(({ key }) => key === source)?.title ?? source}, ${para}`);
  return <span class="soft small" translate={false}>[{titles.join('; ')}]</span>;
}

/** A pack's documents, and how old each is. */
export function Sources({ pack }: { readonly pack: PolicyPack }) {
  return <ul class="sources">{pack.sources.map((source) => <li key={source.key}><Source {...source} /></li>)}</ul>;
}

function Source({ title, year, status, reviewBy }: PolicyPack['sources'][number]) {
  return (
    <>
      {title}, {year ?? t('options_pack_undated')}
      {reviewBy !== null && isPastReview(reviewBy, new Date()) && <p class="soft small">{t('options_pack_past_since', month(reviewBy))}</p>}
      {reviewBy === null && status === 'past-review' && <p class="soft small">{t('options_pack_past')}</p>}
    </>
  );
}

/** "2021-05" as "May 2021". */
function month(yearMonth: string): string {
  return new Intl.DateTimeFormat(language(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${yearMonth}-01`));
}
