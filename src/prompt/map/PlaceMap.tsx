import { useEffect, useState } from 'preact/hooks';
import type { Surroundings } from '../../core/place.ts';
import type { Place } from '../../core/types.ts';
import { send } from '../../messaging/index.ts';
import { t } from '../../ui/words.ts';
import { distance, miles, townLine } from '../place.ts';
import type { Drawing } from './draw.ts';

/** Known only once the outlines are loaded. */
interface Shown extends Drawing {
  readonly near: Surroundings['near'];
}

/**
 * A small map of where a picture was taken, and how far that is from home or work. Drawn after the question stands: the words beside
 * it say the same, so where it can't be drawn nothing is missing.
 */
export function PlaceMap({ place }: { readonly place: Place }) {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    let gone = false;
    const spot = { latitude: place.latitude, longitude: place.longitude };
    Promise.all([send('place.around', spot), import('./draw.ts')])
      .then(([around, { draw }]) => { if (!gone) setShown({ ...draw(place, around), near: around.near }); })
      .catch(() => undefined);
    return () => { gone = true; };
  }, [place.latitude, place.longitude]);
  return (
    <div class="place">
      <div class="map" translate={false}>{shown && <Picture drawing={shown} place={place} />}</div>
      {shown?.near && <p class="from-home">{t(`prompt_photo_from_${shown.near.what.replace('-', '_')}`, distance(shown.near.distanceKm), shown.near.name)}</p>}
    </div>
  );
}

type PictureProps = { readonly drawing: Drawing; readonly place: Place };

function Picture({ drawing: { width, height, middle, land, overview, towns, labels, rings, accuracy }, place }: PictureProps) {
  const named = labels.map(({ name }) => name).join(', ');
  const about = townLine(place.town, place.country, place.distanceKm);
  const { frame } = overview;
  const at = { cx: middle.x, cy: middle.y };
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={named ? t('prompt_map_alt', about, named) : about}>
      <rect class="map-sea" width={width} height={height} />
      <path class="map-land" d={land} />
      {towns.map(({ x, y, size }, i) => <circle key={i} class="map-town" cx={x} cy={y} r={Math.max(2.5, size)} />)}
      {/* A dot without a name says nothing, and beside the pin it looks like another. */}
      {towns.filter((town) => labels.some(({ name }) => name === town.name)).map(({ x, y }, i) => <circle key={i} class="map-dot" cx={x} cy={y} r={1.6} />)}
      {rings.map(({ radius }) => <circle key={radius} class="map-ring" {...at} r={radius} />)}
      {accuracy !== undefined && <circle class="map-accuracy" {...at} r={accuracy} />}
      {labels.map(({ name, x, y, anchor }) => <text key={name} class="map-name" x={x} y={y} text-anchor={anchor}>{name}</text>)}
      {rings.map(({ radius, km }) => <text key={radius} class="map-far" x={middle.x} y={middle.y + radius + 3} text-anchor="middle">{miles(km)}</text>)}
      <g transform={`translate(${middle.x} ${middle.y})`}>
        <path class="map-pin" d="M0 0c-1.5-4-7-7.5-7-12.5a7 7 0 0 1 14 0c0 5-5.5 8.5-7 12.5z" />
        <circle class="map-eye" cy={-12.5} r={2.4} />
      </g>
      <svg {...frame} viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}>
        <rect class="map-sea" {...frame} />
        <path class="map-land" d={overview.land} />
        <circle class="map-here" cx={overview.pin.x} cy={overview.pin.y} r={3.2} />
      </svg>
      <rect class="map-frame" {...frame} rx="3" />
    </svg>
  );
}
