/**
 * The personal-safety check list that the guidance asks for, in our words. [MDP 33; Leicestershire 2019, 7.4]
 * Each point has two keys in `_locales`: `safe_<point>` and `safe_<point>_how`.
 */
export const CHECK_LIST = {
  records: ['roll', 'directory', 'search', 'maps', 'calls', 'mail'],
  accounts: ['facebook', 'instagram', 'x', 'dating', 'work_mail', 'passwords', 'phone_place'],
  people: ['requests', 'friends', 'groups', 'strangers', 'family'],
  home: ['updates', 'paper'],
} as const;

export type Group = keyof typeof CHECK_LIST;

export const POINTS: readonly string[] = Object.values(CHECK_LIST).flat();
