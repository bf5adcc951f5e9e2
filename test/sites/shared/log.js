/**
 * What the page, as a site, can tell a test. Filled by the replica's own handlers, never by the test:
 * - posts: what the site's handler was given, `{ surface, text, parts, files, trusted, via, at }`
 * - uploads: files the site has begun to send, `{ surface, name, size, type, sha256, at }`
 * - events: what page script could see, in order: every gesture in the capture phase (`see:<type>`) and what the site did with it
 * - drafts: per surface, a function giving the editor model's text
 * - remounts: per surface that can, a function that draws the composer anew from the same model
 */
export const site = { posts: [], uploads: [], events: [], drafts: {}, remounts: {} };
window.__site = site;

const query = new URLSearchParams(location.search);

/** A switch of the replica from the page's address, such as `?naive=1`. Read at load: the site's own routing may drop the query. */
export const option = (name) => query.get(name);

export const note = (type, more = {}) => site.events.push({ type, ...more, at: performance.now() });

for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'beforeinput', 'submit', 'change', 'drop', 'paste']) {
  window.addEventListener(type, (event) => {
    const target = event.target instanceof Element ? event.target : document.documentElement;
    const name = target.getAttribute('data-testid') ?? target.getAttribute('aria-label') ?? target.localName;
    note(`see:${type}`, { trusted: event.isTrusted, target: name, ...(event.key && { key: event.key }), ...(event.data && { data: event.data }) });
  }, true);
}

export const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** `{ name, size, type, sha256 }` of a file, as a server would know it. */
export async function fileRecord(file) {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name: file.name, size: file.size, type: file.type, sha256 };
}
