/**
 * Which replica answers for which host, with the response headers its real counterpart is as strict as.
 * Draft.js and Lexical set styles through the object model, so no site needs inline styles.
 */
export interface Replica {
  readonly hosts: readonly string[];
  readonly csp: string;
}

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; frame-src 'none'; base-uri 'none'; form-action 'self'";
const trustedTypes = `${strict}; require-trusted-types-for 'script'`;

export const replicas: Readonly<Record<string, Replica>> = {
  x: { hosts: ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'], csp: trustedTypes },
  facebook: { hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'facebook.com'], csp: strict },
  instagram: { hosts: ['www.instagram.com'], csp: trustedTypes },
  tinder: { hosts: ['tinder.com', 'www.tinder.com'], csp: strict },
  badoo: { hosts: ['badoo.com', 'am1.badoo.com', 'eu1.badoo.com'], csp: strict },
};
