import { count } from '../ui/words.ts';
import { isEmpty, planOf } from './fixes.ts';
import { Fold } from './Fold.tsx';
import { routesOf, type Item } from './items.ts';
import type { State } from './state.ts';
import { Thing, type Ways } from './Thing.tsx';

export interface ThingsProps extends Ways {
  readonly state: State;
}

/** More than three at once is a wall; the rest wait under "more". */
const AT_ONCE = 3;

/** The numbered list. */
export function Things({ state: { items, draft, opened, canEdit, busy, manner }, ...ways }: ThingsProps) {
  const plans = items.map(({ advice }) => {
    const own = planOf([advice]);
    return canEdit ? own : { ...own, swaps: [] };
  });
  // With one thing to fix, the button below is enough; two with the same name would only confuse.
  const each = plans.filter((plan) => !isEmpty(plan)).length > 1 && !busy;
  const compact = manner?.compact ?? false;
  const draw = (item: Item) => (
    <Thing
      key={item.id}
      item={item}
      text={draft.text}
      plan={each ? plans[item.number - 1] : undefined}
      opened={opened.has(item.id)}
      routes={routesOf(item, items, compact)}
      compact={compact}
      {...ways}
    />
  );
  const rest = items.slice(AT_ONCE);
  return (
    <>
      {items.length > 0 && <ol class="things">{items.slice(0, AT_ONCE).map(draw)}</ol>}
      {rest.length > 0 && (
        <Fold class="more" label={count('prompt_more', rest.length)}>
          {() => <ol class="things" start={AT_ONCE + 1}>{rest.map(draw)}</ol>}
        </Fold>
      )}
    </>
  );
}
