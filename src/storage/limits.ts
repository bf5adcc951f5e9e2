/**
 * How much a profile may hold. Our own choice: far above what a person types, low enough that a pasted file of
 * everything can neither fill the browser's 10 MB for an extension nor slow the worker's start.
 */
export const LIMITS = {
  /** Characters in one name, street, address or handle. */
  text: 200,
  /** The largest UK force has about 45,000 officers and staff. */
  colleagues: 45_000,
  nicknames: 20,
  homes: 20,
  /** Every other list: phones, e-mails, aliases, stations and so on. */
  list: 500,
} as const;
