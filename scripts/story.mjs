import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { until } from './drive.mjs';
import { root } from './setup.mjs';

/** What a person would try first on the practice page, step by step, with a picture of each. */

const messages = JSON.parse(readFileSync(join(root, 'public/_locales/en_GB/messages.json'), 'utf8'));
const word = (key) => messages[key].message;

const post = word('practice_post');
const goBack = word('prompt_go_back');
const postAsItIs = word('prompt_post');
const removeLocation = word('prompt_fix_location');
const nothingPosted = word('practice_feed_empty');

/**
 * @param {import('./drive.mjs').Stage} stage
 * @param {(name: string) => string} fileFor where the picture of a step goes
 * @param {(line: string) => void} say
 * @throws when a step does not come about
 */
export async function play(stage, fileFor, say) {
  let number = 0;
  const picture = async (name, line) => {
    const file = fileFor(`${++number}-${name}`);
    await stage.shot(file);
    say(`${basename(file)}  ${line}`);
  };
  const closed = (patience) => until(async () => !(await stage.sees(goBack)), 'the question to close', patience);
  /** For a moment after it is drawn the question takes no "post", so a press too soon is made again, as a person would. */
  const answer = (name) => until(async () => {
    await stage.press(name);
    return closed(2000).catch(() => false);
  }, name);
  /** A press that meets the question as it closes is made again too. */
  const ask = () => until(async () => {
    await stage.press(post);
    return until(() => stage.sees(goBack), goBack, 5000).catch(() => false);
  }, 'the question');
  const posted = () => until(async () => !(await stage.text()).includes(nothingPosted), 'the post');

  await stage.press(word('practice_try_work'));
  await picture('draft', 'a draft that says where its writer works');
  await ask();
  await picture('question', 'the question, before anything is posted');
  await answer(goBack);
  await picture('back', 'gone back: the draft is as it was');
  if (!(await stage.text()).includes(nothingPosted)) throw new Error('Something was posted after going back.');

  await ask();
  await answer(postAsItIs);
  await posted();
  await picture('posted', 'asked again, and posted as it is');

  await stage.press(word('practice_sample'));
  await until(() => stage.sees(removeLocation), removeLocation);
  await picture('photo', 'a picture with a place inside, held before the page has it');
  await stage.press(removeLocation);
  await closed();
  await picture('cleaned', 'the place is out; the page has the cleaned picture');
  await stage.press(post);
  await until(async () => (await stage.text()).includes(word('practice_without_place').replace('$FILE$', word('practice_sample_name'))), 'the cleaned picture');
  await picture('posted-photo', 'posted without asking: there is nothing left to say');
}
