import type { Site } from '../core/site.ts';
import type { Attachments } from './attachments.ts';
import { allComposers, composerOf, isPresent, type Composer } from './composers.ts';
import { holds, listenTrusted, outward, pathOf } from './dom.ts';
import { swallow } from './gestures.ts';
import type { Arrival } from './handover.ts';

/** Kinds of file that can carry a place: everything else goes to the site untouched. */
const MIGHT_CARRY_A_PLACE = /^(?:image|video)\//;
const BY_NAME = /\.(?:jpe?g|png|webp|heic|heif|avif|tiff?|gif|jxl|dng|mp4|m4v|mov|3gp)$/i;

const DIALOG = 'dialog, [role="dialog"], [aria-modal="true"]';

const isPicture = (file: File) => MIGHT_CARRY_A_PLACE.test(file.type) || BY_NAME.test(file.name);

export interface ArrivalWorld {
  readonly sites: readonly Site[];
  readonly attachments: Attachments;
  /** The composer the person was last in; files chosen outside any box are meant for it. */
  lastComposer(): Composer | undefined;
  isOff(): boolean;
}

/** Catches files on their way to the page: chosen, dropped or pasted. Only the person's own events count. */
export function listenForFiles(world: ArrivalWorld, signal: AbortSignal): void {
  const { sites, attachments } = world;
  const busy = new WeakSet<Element>();

  const destination = (at: Element) => {
    const composer = composerOf(sites, at) ?? nearest(at);
    return { site: composer?.site.id ?? sites[0]?.id ?? '', composer };
  };

  /** What is chosen in a dialog is never meant for a box outside it: the dialog's own is still to come. */
  function nearest(at: Element): Composer | undefined {
    const last = world.lastComposer();
    const composer = last && isPresent(last) ? last : allComposers(sites)[0];
    const dialog = outward(at, DIALOG);
    return composer && dialog && !holds(dialog, composer.scope) ? undefined : composer;
  }

  function onChosen(event: Event): void {
    const [input] = pathOf(event);
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    if (busy.has(input)) return swallow(event); // 'change' follows 'input' for the same choice
    const files = [...(input.files ?? [])];
    if (!files.some(isPicture)) return;
    swallow(event);
    busy.add(input);
    void attachments.take({ kind: 'input', input }, files, destination(input)).finally(() => busy.delete(input));
  }

  function onDrop(event: DragEvent): void {
    const { dataTransfer, clientX, clientY, screenX, screenY } = event;
    onCarried(event, dataTransfer, (path) => ({ kind: 'drop', path, at: { clientX, clientY, screenX, screenY } }));
  }

  function onPaste(event: ClipboardEvent): void {
    const { clipboardData } = event;
    onCarried(event, clipboardData, (path) => ({ kind: 'paste', path, text: clipboardData?.getData('text/plain') ?? '' }));
  }

  function onCarried(event: Event, transfer: DataTransfer | null, arrival: (path: readonly Element[]) => Arrival): void {
    const files = [...(transfer?.files ?? [])];
    const path = pathOf(event);
    const [target] = path;
    if (!target || !files.some(isPicture)) return;
    swallow(event);
    void attachments.take(arrival(path), files, destination(target));
  }

  const unlessOff = <E extends Event>(handler: (event: E) => void) => (event: E) => { if (!world.isOff()) handler(event); };
  listenTrusted(['input', 'change'], unlessOff(onChosen), signal);
  listenTrusted(['drop'], unlessOff(onDrop), signal);
  listenTrusted(['paste'], unlessOff(onPaste), signal);
}
