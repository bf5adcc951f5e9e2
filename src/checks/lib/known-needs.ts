/**
 * What patterns need, one a line: a hash of the pattern's source, then its needs. Empty here: it is filled in when the
 * extension is built (`vite.needs.ts`), because working it out takes a worker that just woke longer than reading a draft.
 */
export const KNOWN = '';
