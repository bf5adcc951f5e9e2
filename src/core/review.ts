/**
 * Whether a document is past its review: the month it should have been looked at by is over.
 * @param reviewBy as packs print it: `2021-05`
 */
export const isPastReview = (reviewBy: string, now: Date): boolean =>
  reviewBy < `${String(now.getFullYear()).padStart(4, '0')}-${String(now.getMonth() + 1).padStart(2, '0')}`;
