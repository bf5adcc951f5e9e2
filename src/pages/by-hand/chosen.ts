/** A file the person brought, by an id of its own: two photos may have one name. */
export interface Chosen {
  readonly id: string;
  readonly file: File;
}

/** Far more than one post takes; a whole folder dropped by mistake should not stall the page. */
const MOST_FILES = 20;

/** What comes of adding files: all that fit, and how many did not. */
export function add(before: readonly Chosen[], files: readonly File[]): { readonly chosen: readonly Chosen[]; readonly leftOut: number } {
  const room = Math.max(0, MOST_FILES - before.length);
  const added = files.slice(0, room).map((file) => ({ id: crypto.randomUUID(), file }));
  return { chosen: [...before, ...added], leftOut: files.length - added.length };
}
