import { useEffect, useMemo, useState } from 'preact/hooks';
import { send } from '../../messaging/index.ts';
import type { Event, State } from '../../prompt/state.ts';
import { next } from '../../prompt/state.ts';
import { BY_HAND, Desk } from './desk.ts';

export interface UseDesk {
  readonly desk: Desk;
  /** Undefined until something was checked. */
  readonly state: State | undefined;
  readonly emit: (event: Event) => void;
  readonly clear: () => void;
}

/** One desk for the page, and what is known of the draft on it. In memory only. */
export function useDesk(): UseDesk {
  const [state, setState] = useState<State>();
  const emit = (event: Event) => setState((before) => next(before, event));
  const desk = useMemo(() => new Desk(emit), []);
  useEffect(() => {
    // As when a person comes to a post box: the worker is awake and warm by the first word.
    send('site.state', { site: BY_HAND }).catch(() => undefined);
  }, []);
  const clear = () => {
    desk.clear();
    setState(undefined);
  };
  return { desk, state, emit, clear };
}
