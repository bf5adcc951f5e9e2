/** What is out of sight, for the popup and for Help: keys of `_locales`. No state is ever called safe. */
export const BLIND = ['popup_blind_phone', 'popup_blind_others', 'popup_blind_acts', 'popup_blind_pictures', 'popup_blind_words', 'popup_blind_sites'];
