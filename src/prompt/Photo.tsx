import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isPlaceless } from '../core/photo.ts';
import type { Attachment, Hidden } from '../core/types.ts';
import { Icon } from '../ui/Icon.tsx';
import { useObjectUrl } from '../ui/use-object-url.ts';
import { t } from '../ui/words.ts';
import { Numbers } from './DraftCopy.tsx';
import type { Boxed } from './items.ts';
import { PlaceMap } from './map/PlaceMap.tsx';
import { momentsLine, photoLines } from './place.ts';

export interface PhotoProps {
  readonly attachment: Attachment;
  readonly file: File | undefined;
  /** The items that speak of this picture. */
  readonly numbers: readonly number[];
  /** Where they point in it. */
  readonly boxes: readonly Boxed[];
  /** What can be done by hand: cover a part, or take the cover off again. */
  readonly children?: ComponentChildren;
}

/** One attached picture, what its file says, and what could not be read. */
export function Photo({ attachment: { name, facts, look, kept }, file, numbers, boxes, children }: PhotoProps) {
  const lines = facts ? photoLines(facts) : [];
  return (
    <figure class="photo">
      <Preview name={name} file={file} boxes={boxes} />
      <figcaption>
        <p class="photo-name" translate={false}>{numbers.length > 0 && <Numbers of={numbers} />}{name}</p>
        {lines.map((line, i) => <p key={i} class={i === 0 ? '' : 'soft small'}>{line}</p>)}
        {facts && isPlaceless(facts) && <p>{t('prompt_photo_none')}</p>}
        {look?.moments && <p class="soft small">{momentsLine(look.moments)}</p>}
        {facts?.unread && <p>{t(`unread_${facts.unread.replaceAll('-', '_')}`)}</p>}
        {facts?.hidden && <Inside hidden={facts.hidden} />}
        {kept && (facts?.place ?? facts?.hidden) && <p class="soft small">{t('prompt_photo_kept')}</p>}
        {children}
      </figcaption>
      {facts?.place && <PlaceMap place={facts.place} />}
    </figure>
  );
}

/** What else the file holds, in a list of its own: it can be long. */
function Inside({ hidden }: { readonly hidden: readonly Hidden[] }) {
  return (
    <details class="inside">
      <summary>{t('prompt_inside')}</summary>
      <ul class="small">
        {hidden.map(({ kind, says }) => <li key={kind}>{t(`hidden_${kind.replaceAll('-', '_')}`)}{says && <>: <q>{says}</q></>}</li>)}
      </ul>
    </details>
  );
}

/** The picture or film, or a plain tile where there is none to show or the browser cannot draw it. */
function Preview({ name, file, boxes }: { readonly name: string } & Pick<PhotoProps, 'file' | 'boxes'>) {
  const url = useObjectUrl(file);
  const [broken, setBroken] = useState(false);
  useEffect(() => setBroken(false), [file]);
  if (!url || broken) return <div class="tile"><Icon name="picture" /><span class="small">{t('prompt_photo_no_preview')}</span></div>;
  // Boxes in a film belong to moments that are not shown.
  if (file?.type.startsWith('video/')) return <video class="preview" src={url} aria-label={t('prompt_film_alt', name)} controls muted preload="metadata" onError={() => setBroken(true)} />;
  const picture = <img class={boxes.length > 0 ? 'boxed-picture' : 'preview'} src={url} alt={t('prompt_photo_alt', name)} decoding="async" onError={() => setBroken(true)} />;
  return boxes.length > 0 ? <div class="boxed">{picture}{boxes.map(drawn)}</div> : picture;
}

/** A frame around what an item speaks of, with its number. The list says the same in words, so nobody need be told twice. */
function drawn({ number, box: { x, y, width, height } }: Boxed, index: number) {
  const percent = (share: number) => `${share * 100}%`;
  return (
    <span key={index} class="box" aria-hidden="true" style={{ left: percent(x), top: percent(y), width: percent(width), height: percent(height) }}>
      <Numbers of={[number]} />
    </span>
  );
}
