import * as v from 'valibot';
import { storedList } from './list.ts';

/** Ids of the points of the safety check list that the person has ticked. */
const list = storedList('safety', v.pipe(v.string(), v.minLength(1), v.maxLength(64)), 200);

/** Never throws. */
export const readTicks = list.read;
export const onTicksChanged = list.onChanged;
/** Writes what is made of the ticks there are by then. @throws StorageFailure */
export const changeTicks = list.change;
