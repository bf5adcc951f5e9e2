/**
 * Whether a picture lies in a box of this page. The engine keeps what it saw in a picture until the page is left, as it must
 * on a site that draws its box anew; so a case that still holds one is left by loading the page again.
 */
let held = false;

/** Notes that a picture lies in a box, or none any more. */
export const hold = (on: boolean): void => { held = on; };
/** Whether a picture lies in a box of this page. */
export const holdsPicture = (): boolean => held;
