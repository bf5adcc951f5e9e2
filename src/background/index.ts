import browser, { type Runtime } from 'webextension-polyfill';
import type { Draft, Profile, Verdict, Weighed } from '../core/types.ts';
import { handle } from '../messaging/index.ts';
import { inspect } from '../photos/inspect.ts';
import { removeLocation } from '../photos/clean.ts';
import { chosenPack } from '../policy/import.ts';
import type { PolicyPack } from '../policy/index.ts';
import {
  closeToContentScripts, isOn, noteLastCheck, onPackFileChanged, onProfileChanged, onSettingsChanged, readPackFile, readProfile, readSettings, type Settings,
} from '../storage/index.ts';
import { advise } from './advise.ts';
import { contextOf } from './context.ts';
import { readDraft, readFile, readSpot } from './draft-schema.ts';
import { openPromptWindow } from './prompt-window.ts';
import { surroundingsOf } from './surroundings.ts';
import { warmUp } from './warm-up.ts';
import { watchedHosts } from './watched-hosts.ts';

/**
 * The worker: registers everything on its first tick (an event that wakes it must find its listener), keeps no state
 * that matters (it can be killed at any moment), and answers each message or says why not.
 */

void closeToContentScripts();

/** Read once per life of the worker; a change in Options replaces them. */
let profile: Promise<Profile> | undefined;
let settings: Promise<Settings> | undefined;
let pack: Promise<PolicyPack> | undefined;
const theProfile = () => (profile ??= readProfile().then((read) => read.profile));
const theSettings = () => (settings ??= readSettings());
const thePack = () => (pack ??= Promise.all([theSettings(), readPackFile()]).then(([{ pack: id }, brought]) => chosenPack(id, brought)));
onProfileChanged(() => { profile = undefined; });
onSettingsChanged(() => { settings = undefined; pack = undefined; });
onPackFileChanged(() => { pack = undefined; });

handle({
  'draft.weigh': { from: ['content', 'page'], run: weigh },
  'draft.check': { from: ['page'], run: (draft) => check(readDraft(draft)) },
  'photo.inspect': { from: ['content', 'page'], run: (file) => inspect(readFile(file)) },
  'photo.clean': { from: ['content', 'page'], run: (file) => removeLocation(readFile(file)) },
  'place.around': { from: ['page'], run: async (spot) => surroundingsOf(readSpot(spot), await theProfile()) },
  'prompt.window': { from: ['content', 'page'], run: openPromptWindow },
  'site.state': { from: ['content', 'page'], run: siteState },
}, watchedHosts());

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/pages/welcome/index.html') });
});

async function check(draft: Draft): Promise<Verdict> {
  const [person, rules, chosen] = await Promise.all([theProfile(), thePack(), theSettings()]);
  return advise(draft, person, rules, contextOf(draft, chosen, new Date()));
}

async function siteState({ site }: { readonly site: string }): Promise<{ readonly on: boolean }> {
  const on = isOn(await theSettings(), site, Date.now());
  if (on) void theProfile().then(warmUp);
  return { on };
}

async function weigh(message: Draft, sender: Runtime.MessageSender): Promise<Weighed> {
  const draft = readDraft(message);
  if (!isOn(await theSettings(), draft.site, Date.now())) return { level: 'clear', off: true };
  const verdict = await check(draft);
  if (sender.tab?.id !== undefined) show(sender.tab.id, verdict).catch(() => undefined); // the tab may have closed
  return { level: verdict.level, off: false };
}

/** Notes go to the toolbar, never into the page, which could read them. */
async function show(tabId: number, { advice, skipped }: Verdict): Promise<void> {
  const counts = Map.groupBy(advice, (one) => one.finding.check);
  const found = [...counts].map(([id, all]) => ({ check: id, count: all.length }));
  await noteLastCheck(tabId, { at: Date.now(), found, skipped });
  await browser.action.setBadgeText({ tabId, text: advice.length > 0 ? String(advice.length) : '' });
}
