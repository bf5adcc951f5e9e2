import { useState } from 'preact/hooks';
import type { Advice, MuteWish } from '../core/types.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/words.ts';
import { Changes } from './Changes.tsx';
import { Numbers } from './DraftCopy.tsx';
import { changesOf, isEmpty, labelOf, type Plan } from './fixes.ts';
import { Fold } from './Fold.tsx';
import { Guidance, nameOf } from './Guidance.tsx';
import { Insisted } from './Insisted.tsx';
import { saysWhy, type Item } from './items.ts';
import { NotAProblem } from './NotAProblem.tsx';

export interface Ways {
  readonly onOpen: (item: string) => void;
  readonly onLeaveOut: (item: string) => void;
  /** Absent where nothing is remembered. */
  readonly onMute?: (wish: MuteWish) => void;
  readonly onPause?: () => void;
  readonly onFix: (plan: Plan) => void;
}

export interface ThingProps extends Ways {
  readonly item: Item;
  readonly text: string;
  /** The fix of this item alone; undefined where there is none, or the one button below does it all. */
  readonly plan: Plan | undefined;
  /** Whom to turn to, if that is to be said here. */
  readonly routes: readonly string[];
  readonly opened: boolean;
  /** The reason waits behind "Why?", too. */
  readonly compact: boolean;
}

/** One numbered thing to look at: what, why, what the guidance says, and a way out. What is red is never compact, nor how to report a wrong. */
export function Thing({ item: { id, number, red, advice }, text, plan, routes, opened, compact, ...ways }: ThingProps) {
  const tone = red ? 'look' : advice.level === 'note' ? 'note' : 'pause';
  const headline = `thing-${number}`;
  const spoken = <span class="spoken"> {t('prompt_item')} {number}</span>;
  const short = compact && !saysWhy({ red, advice });
  return (
    <li class={`thing thing-${tone}`}>
      <div class="thing-top">
        <h2 class="thing-head" id={headline}><Numbers of={[number]} /> {advice.text}</h2>
        <p class="thing-tag">
          <Icon name={tone === 'look' ? 'red' : tone === 'pause' ? 'amber' : 'info'} />
          {t(`prompt_level_${tone}`)}
          {red && opened && <span class="soft">{t('prompt_level_opened')}</span>}
        </p>
      </div>
      {!short && <Reason advice={advice} routes={routes} />}
      <div class="thing-fix">
        <Changes changes={changesOf(text, advice.fixes.filter((fix) => fix.id === 'swap-words'))} />
        {plan && !isEmpty(plan) && (
          <Button aria-describedby={headline} onClick={() => ways.onFix(plan)}>{t(labelOf(plan))}</Button>
        )}
      </div>
      {ways.onMute && <Stop advice={advice} onMute={ways.onMute} />}
      <div class="thing-ways">
        <Fold class="reading" label={<>{short ? t('prompt_why') : t('prompt_read_it', nameOf(advice.clause))}{spoken}</>} onOpen={() => ways.onOpen(id)}>
          {() => <>{short && <Reason advice={advice} routes={routes} />}<Guidance clause={advice.clause} /></>}
        </Fold>
        {/* What is red is looked at before it can be called no problem. */}
        {(!red || opened) && (
          <Fold label={<>{t('prompt_mute')}{spoken}</>}>
            {() => <NotAProblem {...ways} wishes={advice.mutes} onLeaveOut={() => ways.onLeaveOut(id)} />}
          </Fold>
        )}
      </div>
    </li>
  );
}

/** Why, also of what is harmless alone, and whom to turn to: how to report wrongdoing before all else. */
function Reason({ advice: { why, joined }, routes: [first, ...others] }: { readonly advice: Advice; readonly routes: readonly string[] }) {
  return (
    <>
      <p>{why}</p>
      {joined && <p>{t('prompt_together')}</p>}
      {first && <p>{first}</p>}
      {others.length > 0 && (
        <Fold label={t('prompt_other_routes')}>
          {() => <ul class="routes">{others.map((route) => <li key={route}>{route}</li>)}</ul>}
        </Fold>
      )}
    </>
  );
}

function Stop({ advice: { insisted, mutes }, onMute }: { readonly advice: Advice; readonly onMute: (wish: MuteWish) => void }) {
  const [kept, setKept] = useState(false);
  const wish = mutes.find((one) => one.scope !== 'site');
  return insisted && wish && !kept ? <Insisted wish={wish} onMute={onMute} onKeep={() => setKept(true)} /> : null;
}
