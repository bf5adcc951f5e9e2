/** A list with an entry put in or taken out; the order of the others stays. */
export function toggled<Entry>(list: readonly Entry[], entry: Entry, on: boolean): Entry[] {
  const others = list.filter((other) => other !== entry);
  return on ? [...others, entry] : others;
}
