import type { Control, Site, Surface, WordKey } from '../core/site.ts';
import type { Audience, Attachment, Draft } from '../core/types.ts';
import { dictionary } from '../sites/dictionary.ts';
import { attribute, html, inDocument, inPage, is, isDisabled, nameOf, outward, pathOf, readEditor, within } from './dom.ts';
import type { Shot } from './gate.ts';

/** A post box on the page: one surface of the site's data, and the element that holds its editor and button. */
export interface Composer {
  readonly site: Site;
  readonly surface: Surface;
  readonly scope: Element;
}

/** Does a dictionary key stand for one of these, in small letters? In the page's own language, or in English. */
function means(key: WordKey, said: readonly string[]): boolean {
  const language = html().lang.slice(0, 2).toLowerCase();
  return [language, 'en'].flatMap((known) => dictionary[known]?.[key] ?? []).some((word) => said.includes(word.toLowerCase()));
}

function matchesControl(element: Element, { select, names }: Control): boolean {
  if (!is(element, select)) return false;
  if (!names) return true;
  const name = nameOf(element).toLowerCase();
  return names.some((key) => means(key, [name]));
}

/** The editors of a composer in reading order; more than one is a thread. */
export function editorsOf({ surface, scope }: Composer): Element[] {
  for (const selector of surface.editor) {
    const found = within(scope, selector);
    if (found.length > 0) return found;
  }
  return [];
}

const known = new WeakMap<Element, Map<Surface, Composer>>();

/** One object per box and surface, so that the gate can compare composers with `===`. */
function intern(site: Site, surface: Surface, scope: Element): Composer {
  const here = known.get(scope) ?? new Map<Surface, Composer>();
  const composer = here.get(surface) ?? { site, surface, scope };
  known.set(scope, here.set(surface, composer));
  return composer;
}

function composerAt(site: Site, surface: Surface, inside: Element): Composer | undefined {
  if (surface.path && !surface.path.some((start) => location.pathname.startsWith(start))) return undefined;
  for (const selector of surface.scope) {
    const scope = outward(inside, selector);
    const composer = scope && intern(site, surface, scope);
    if (composer && editorsOf(composer).length > 0) return composer;
  }
  return undefined;
}

/** What the first surface that gives anything gives. */
function first<T>(sites: readonly Site[], ask: (site: Site, surface: Surface) => T | undefined): T | undefined {
  for (const site of sites) {
    for (const surface of site.surfaces) {
      const given = ask(site, surface);
      if (given) return given;
    }
  }
  return undefined;
}

/** The composer whose publishing control an event went through. A switched-off control publishes nothing. */
export function pressedControl(sites: readonly Site[], event: Event): Composer | undefined {
  const path = pathOf(event);
  return first(sites, (site, surface) => {
    const control = path.find((element) => surface.submit.some((one) => matchesControl(element, one)));
    return control && !isDisabled(control) ? composerAt(site, surface, control) : undefined;
  });
}

/** The composer whose editor an event went through. */
export function touchedEditor(sites: readonly Site[], event: Event): Composer | undefined {
  const path = pathOf(event);
  return first(sites, (site, surface) => {
    const editor = path.find((element) => surface.editor.some((selector) => is(element, selector)));
    return editor && composerAt(site, surface, editor);
  });
}

/** The composer that a form belongs to, for a `submit` event. */
export function composerOf(sites: readonly Site[], inside: Element): Composer | undefined {
  return first(sites, (site, surface) => composerAt(site, surface, inside));
}

/** Every composer on the page now, for the self-test and for finding one again after a re-render. */
export function allComposers(sites: readonly Site[]): Composer[] {
  const seen = new Set<Element>();
  const found: Composer[] = [];
  for (const site of sites) {
    for (const surface of site.surfaces) {
      for (const editor of inDocument(surface.editor.join(','))) {
        const composer = composerAt(site, surface, editor);
        if (!composer || editorsOf(composer).some((one) => seen.has(one))) continue;
        editorsOf(composer).forEach((one) => seen.add(one));
        found.push(composer);
      }
    }
  }
  return found;
}

/** The composer's publishing buttons, switched on or not. */
const buttonsOf = ({ surface, scope }: Composer): Element[] =>
  surface.submit.flatMap((control) => within(scope, control.select).filter((element) => matchesControl(element, control)));

/** The composer's own publishing button, as it stands in the page this moment; never one that is switched off. */
export const submitOf = (composer: Composer): Element | undefined => buttonsOf(composer).find((element) => !isDisabled(element));

/** True where the site's data still finds a publishing button, switched on or not. */
export const hasSubmit = (composer: Composer): boolean => buttonsOf(composer).length > 0;

/** Who will see it, where the page says so in words the dictionary knows; else 'unknown'. */
export function audienceOf({ surface, scope }: Composer): Audience {
  if (surface.audience?.is) return surface.audience.is;
  const said = (surface.audience?.read ?? []).flatMap((selector) => within(scope, selector))
    .flatMap((element) => (nameOf(element) + '\n' + (element as HTMLElement).innerText).toLowerCase().split(/[^\p{L}' ]+/u)).map((part) => part.trim());
  const says = (key: WordKey) => means(key, said);
  if (says('public') || says('everyone')) return 'public';
  if (says('friends')) return 'friends';
  if (says('only-me')) return 'direct';
  return 'unknown';
}

/** Reads the composer as a draft. Threads are joined by an empty line, so that a name is never glued to the next part. */
export function readComposer(composer: Composer, attachments: readonly Attachment[]): Shot<Composer> {
  const text = editorsOf(composer).map(readEditor).join('\n\n');
  const audience = audienceOf(composer);
  const key = JSON.stringify([composer.surface.kind, audience, text, attachments.map((one) => [one.id, one.kept, !one.look])]);
  const draft: Draft = {
    id: key,
    site: composer.site.id,
    ...(composer.site.dating && { dating: true }),
    surface: composer.surface.kind,
    action: 'publish',
    audience,
    text,
    attachments,
  };
  return { composer, draft, key, empty: text.trim() === '' && attachments.length === 0 };
}

/** True while the composer's box is still in the page and still holds an editor. */
export function isPresent(composer: Composer): boolean {
  return inPage(composer.scope) && editorsOf(composer).length > 0;
}

/** A large box for writing that no surface explains: shown in the popup, because the site may have changed. */
export function strangers(sites: readonly Site[]): number {
  const explained = new Set(allComposers(sites).flatMap(editorsOf));
  return inDocument('[contenteditable="true"], textarea').filter((element) => {
    if (explained.has(element) || attribute(element, 'role') === 'searchbox') return false;
    const { width, height } = element.getBoundingClientRect();
    return width >= 200 && height >= 20;
  }).length;
}
