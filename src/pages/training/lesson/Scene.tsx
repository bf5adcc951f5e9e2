import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { MockPage } from '../mock/MockPage.tsx';
import type { Scenario } from '../schema.ts';
import { reached, STEPS, type Step } from './steps.ts';
import { Told } from './Told.tsx';

export interface SceneProps {
  readonly scenario: Scenario;
  readonly now: Step;
  /** All steps so far, or only this one. */
  readonly keep: boolean;
  readonly children: ComponentChildren;
}

/** A scenario with its mock page beside the telling: what led to it before the page, what came of it after. */
export function Scene({ scenario, now, keep, children }: SceneProps) {
  const shown = STEPS.filter((step) => (keep ? reached(now, step) : step === now));
  const before = shown.filter((step) => !reached(step, 'seen'));
  const after = shown.filter((step) => reached(step, 'seen'));
  const scene = useRef<HTMLDivElement>(null);
  const seen = useRef(now);
  useLayoutEffect(() => {
    if (seen.current === now) return; // a page begins at its top
    seen.current = now;
    // On a narrow screen the buttons and the new step might lie out of sight; the step has the last word.
    for (const part of ['.scene-after > .row', `[data-step="${now}"]`]) scene.current?.querySelector(part)?.scrollIntoView({ block: 'nearest' });
  }, [now]);
  return (
    <div ref={scene} class="scene">
      <div class="scene-before stack" aria-live="polite">{before.map((step) => <Told key={step} scenario={scenario} step={step} asks={keep} />)}</div>
      <div class="scene-mock"><MockPage key={scenario.id} scenario={scenario} draft={draftAt(scenario, now)} /></div>
      <div class="scene-after stack">
        <div class="stack" aria-live="polite">{after.map((step) => <Told key={step} scenario={scenario} step={step} asks={keep} />)}</div>
        {children}
      </div>
    </div>
  );
}

/** What stands in the box: nothing before the draft, the better words from the fix on. */
function draftAt({ kind, draft, fixed }: Scenario, now: Step): string {
  if (kind === 'like') return draft;
  if (!reached(now, 'draft')) return '';
  return reached(now, 'fix') && fixed !== '' ? fixed : draft;
}
