import { useLayoutEffect, useState } from 'preact/hooks';
import { onCasesChanged, readCases, type StoredCase } from '../../../storage/index.ts';
import { readData } from '../read.ts';
import { scenarioSchema, type Scenario } from '../schema.ts';

/** The trainer's own scenarios, kept up with other windows; undefined until read. What is no scenario is left out. */
export function useCases(): readonly Scenario[] | undefined {
  const [cases, setCases] = useState<readonly Scenario[]>();
  useLayoutEffect(() => {
    const show = (stored: readonly StoredCase[]) => setCases(stored.flatMap(scenarioIn));
    void readCases().then(show);
    return onCasesChanged(show);
  }, []);
  return cases;
}

function scenarioIn(stored: StoredCase): Scenario[] {
  const result = readData(scenarioSchema, stored);
  return 'value' in result ? [result.value] : [];
}
