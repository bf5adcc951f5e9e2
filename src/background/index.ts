import browser, { type Runtime } from 'webextension-polyfill';
import { heavier } from '../core/level.ts';
import type { Draft, Level, PhotoLook, Question, Verdict, Weighed } from '../core/types.ts';
import { isRehearsal } from '../core/site.ts';
import type { Taught } from '../looks/uniform.ts';
import { handle, originOf, type SaveResult } from '../messaging/index.ts';
import { inspect } from '../photos/inspect.ts';
import { removeLocation } from '../photos/clean.ts';
import { chosenPack } from '../policy/import.ts';
import type { PolicyPack } from '../policy/index.ts';
import {
  addMute, closeToContentScripts, defaultSettings, noteLastCheck, offUntil, onMutesChanged, onPackFileChanged, onProfileChanged, onSettingsChanged, onTaughtChanged, PAUSE_MS,
  readLastCheck, readMutes, readPackFileToKeep, readProfile, readSettingsToKeep, readTaught, removeMute, removeSaved, save, StorageFailure, writeSettings, type ReadProfile, type Settings,
} from '../storage/index.ts';
import { checks, model } from '../checks/index.ts';
import { advise } from './advise.ts';
import { furtherOpinion, isReady } from './browser-model.ts';
import { contextOf } from './context.ts';
import { readDraft, readFile, readSpot } from './draft-schema.ts';
import { messagesByCheck } from './find.ts';
import { lookFor, taughtBy, vectorOf } from './looks.ts';
import { openPromptWindow } from './prompt-window.ts';
import { insistedOn, isCapped, questionOn } from './question.ts';
import { refreshTabs } from './refresh.ts';
import { LOOK_CHECKS } from './run-checks.ts';
import { surroundingsOf } from './surroundings.ts';
import { hasNotes, showOnToolbar } from './toolbar.ts';
import { warmUp } from './warm-up.ts';
import { watchedHosts } from './watched-hosts.ts';

/**
 * The worker: registers everything on its first tick (an event that wakes it must find its listener), keeps no state
 * that matters (it can be killed at any moment), and answers each message or says why not.
 */

void closeToContentScripts();

/** A number kept for drama, which every pack asks about. [Ofcom, telephone numbers for use in TV and radio drama] */
const SAMPLE: Draft = { id: 'sample', site: 'practice', surface: 'post', action: 'publish', audience: 'public', text: 'Ring 07700 900461', attachments: [] };

/** Read once per life of the worker; a change in Options replaces them. */
let profile: Promise<ReadProfile> | undefined;
let settings: Promise<Settings> | undefined;
let pack: Promise<PolicyPack> | undefined;
let taught: Promise<Taught> | undefined;
const theTaught = () => (taught ??= Promise.all([readTaught(), thePack()]).then(([own, { uniform }]) => taughtBy(own, uniform)));
/** What could not be read is tried again with the next draft. */
const theLists = async () => {
  const read = await (profile ??= readProfile());
  if (read.trouble === 'unread') profile = undefined;
  return read;
};
const theProfile = () => theLists().then((read) => read.profile);
const theSettings = () => (settings ??= readSettingsToKeep().catch(() => {
  settings = pack = taught = undefined;
  return defaultSettings;
}));
const theBrought = () => readPackFileToKeep().catch(() => {
  pack = taught = undefined;
  return undefined;
});
const thePack = () => (pack ??= Promise.all([theSettings(), theBrought()]).then(([{ pack: id }, brought]) => chosenPack(id, brought)));
// Open pages forget the verdicts that rested on it.
onProfileChanged(() => { profile = undefined; void refreshTabs(); });
onSettingsChanged(() => { settings = pack = taught = undefined; void refreshTabs(); });
onPackFileChanged(() => { pack = taught = undefined; void refreshTabs(); });
onTaughtChanged(() => { taught = undefined; void refreshTabs(); });
onMutesChanged(() => void refreshTabs());

handle({
  'draft.weigh': { from: ['content', 'page'], run: weigh },
  'draft.check': { from: ['page'], run: (draft) => check(readDraft(draft)) },
  'question.open': { from: ['page'], run: (draft) => openQuestion(readDraft(draft)) },
  'question.posted': { from: ['page'], run: ({ over }) => insistedOn(over) },
  'mute.add': { from: ['page'], run: async (wish) => ({ id: (await addMute(wish, Date.now())).id }) },
  'mute.remove': { from: ['page'], run: ({ id }) => removeMute(id) },
  'pause.begin': { from: ['page'], run: beginPause },
  'draft.save': { from: ['page'], run: saveForLater },
  'draft.unsave': { from: ['page'], run: ({ id }) => removeSaved(id) },
  'photo.inspect': { from: ['content', 'page'], run: (file) => inspect(readFile(file)) },
  'photo.look': { from: ['content', 'page'], run: lookAt },
  'picture.vector': { from: ['page'], run: (file) => vectorOf(readFile(file)) },
  'photo.clean': { from: ['content', 'page'], run: (file) => removeLocation(readFile(file)) },
  'place.around': { from: ['page'], run: async (spot) => surroundingsOf(readSpot(spot), await theProfile()) },
  'checks.messages': { from: ['page'], run: messagesByCheck },
  'browser-model.state': { from: ['page'], run: async () => ({ ready: await isReady() }) },
  'prompt.window': { from: ['content', 'page'], run: openPromptWindow },
  'site.state': { from: ['content', 'page'], run: siteState },
}, watchedHosts());

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/pages/welcome/index.html') });
});

async function check(draft: Draft): Promise<Verdict> {
  const [lists, rules, chosen, mutes] = await Promise.all([theLists(), thePack(), theSettings(), readMutes(Date.now())]);
  const context = contextOf(draft, chosen, new Date());
  // What a person switched off or muted for themselves still shows where they, or a class, try things out.
  const verdict = isRehearsal(draft.site)
    ? await advise(draft, lists.profile, rules, context)
    : await advise(draft, lists.profile, rules, context, mutes, checks.filter(({ meta }) => !chosen.checksOff.includes(meta.id)));
  if (lists.trouble === 'locked') return withoutLists(verdict, 'locked');
  return lists.trouble === 'unread' ? withoutLists(verdict, 'error') : verdict;
}

/** Every check ran, but none knew the person's own words: said like any other thing that could not be checked. */
function withoutLists(verdict: Verdict, reason: 'locked' | 'error'): Verdict {
  return { ...verdict, level: heavier(verdict.level, 'note'), skipped: [...verdict.skipped, { check: 'lists', reason }] };
}

/** Whoever switched off all that looks at pictures has none looked at; where things are tried out, it still shows. */
async function lookAt(message: File, sender: Runtime.MessageSender): Promise<PhotoLook> {
  const file = readFile(message);
  const { checksOff } = await theSettings();
  const unwanted = LOOK_CHECKS.every((id) => checksOff.includes(id)) && originOf(sender, watchedHosts()) === 'content';
  return unwanted ? { skipped: [] } : lookFor(file, await theTaught());
}

async function openQuestion(draft: Draft): Promise<Question> {
  const [verdict, rules, chosen] = await Promise.all([check(draft), thePack(), theSettings()]);
  return questionOn(draft, verdict, rules, chosen, new Date());
}

async function saveForLater(words: unknown): Promise<SaveResult> {
  try {
    return { id: (await save(words, Date.now())).id };
  } catch (error) {
    return { why: error instanceof StorageFailure ? error.code : 'failed' };
  }
}

async function beginPause(): Promise<void> {
  await writeSettings({ pausedUntil: Date.now() + PAUSE_MS });
}

async function siteState({ site, probe }: { readonly site: string; readonly probe?: true }, sender: Runtime.MessageSender): Promise<{ readonly offUntil: number; readonly works?: boolean }> {
  const until = offUntil(await theSettings(), site, Date.now());
  const tab = sender.tab?.id;
  // Whoever opens the popup to read what the number is about finds the number still there.
  if (tab !== undefined && !(probe && until === 0 && await hasNotes(tab))) void showOnToolbar(tab, until > 0 ? 'off' : 'watching');
  if (until === 0) void theProfile().then(warmUp);
  return { offUntil: until, ...(probe && { works: await works() }) };
}

/** Whether a sample comes through every part that a draft does. */
async function works(): Promise<boolean> {
  const { advice } = await advise(SAMPLE, await theProfile(), await thePack(), contextOf(SAMPLE, await theSettings(), new Date()));
  return advice.some(({ finding }) => finding.check === 'phone');
}

async function weigh(message: Draft, sender: Runtime.MessageSender): Promise<Weighed> {
  const draft = readDraft(message);
  const until = offUntil(await theSettings(), draft.site, Date.now());
  if (until > 0) return { level: 'clear', offUntil: until };
  const verdict = await check(draft);
  const level = await isCapped(draft, verdict, new Date()) ? 'note' : verdict.level;
  if (sender.tab?.id !== undefined) show(sender.tab.id, draft, verdict, level).catch(() => undefined); // the tab may have closed
  return { level, offUntil: 0 };
}

/** Notes go to the toolbar, never into the page, which could read them. Switched off, what asks and what was not checked is still told. */
async function show(tabId: number, { text }: Draft, { advice: all, skipped }: Verdict, level: Level): Promise<void> {
  const { browserModel, checksOff, notes } = await theSettings();
  const advice = notes ? all : all.filter((one) => level !== 'note' && one.level !== 'note');
  const counts = Map.groupBy(advice, (one) => one.finding.check);
  const note = { at: Date.now(), found: [...counts].map(([id, ones]) => ({ check: id, count: ones.length })), skipped, ...(!notes && { quiet: true as const }) };
  await noteLastCheck(tabId, note);
  await showOnToolbar(tabId, note.found.length + skipped.length > 0 ? 'notes' : 'watching', advice.length);
  if (!browserModel || !notes) return;
  // What is a matter of names and formats, the checks know better.
  const added = await furtherOpinion(text, [...model.notes.keys()].filter((id) => !checksOff.includes(id)), [...counts.keys()]);
  if (added.length === 0 || (await readLastCheck(tabId))?.at !== note.at) return;
  await noteLastCheck(tabId, { ...note, added });
  await showOnToolbar(tabId, 'notes', advice.length + added.length);
}
