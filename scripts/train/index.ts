import { readDrafts } from '../evaluate/posts.ts';
import { examplesOf } from './examples.ts';
import { fixtureDrafts } from './fixtures.ts';
import { thresholdsFrom } from './thresholds.ts';
import { blindModels, leftOut, train, withThresholds } from './train.ts';

export { BadInput } from '../evaluate/input.ts';

/** The model for these drafts, as the file that is shipped: its thresholds chosen on hands it had not seen. @throws BadInput */
export function modelText(files: readonly string[], profiles: string, say: (line: string) => void): string {
  const drafts = [...readDrafts(files, profiles), ...fixtureDrafts()];
  const examples = examplesOf(drafts);
  say(`${drafts.length} drafts, ${examples.length} passages, ${files.length} hands and the fixtures`);
  const thresholds = thresholdsFrom(drafts, leftOut(drafts, blindModels(drafts, examples)));
  say(`asks from ${thresholds.ask.toFixed(2)} (log odds)`);
  return `${JSON.stringify(withThresholds(train(examples), thresholds), undefined, 1)}\n`;
}
