import { useRef, useState } from 'react';
import { option, site, wait } from './log.js';

/**
 * The site's own sending. Posts once however often it is asked while busy, as the real sites do, and takes `?slow=ms` about it.
 * `?naive=1` is a site without that guard: a second press while the first is on its way posts twice.
 * @returns {{ sending: boolean, send(event, post: { surface, parts, files }, done: () => void): Promise<void> }}
 */
export function useSending() {
  const busy = useRef(false);
  const [sending, setSending] = useState(false);
  const naive = option('naive') === '1';

  async function send(event, { surface, parts, files = [] }, done) {
    const native = event.nativeEvent ?? event;
    if (busy.current && !naive) return;
    busy.current = true;
    setSending(true);
    site.posts.push({ surface, text: parts.join('\n\n'), parts, files, trusted: native.isTrusted, via: native.type, at: performance.now() });
    await wait(Number(option('slow') ?? 0));
    busy.current = false;
    setSending(false);
    done();
  }
  return { sending: sending && !naive, send };
}

/** True while an input method is choosing a word: Enter then belongs to it. */
export const composing = (event) => event.nativeEvent.isComposing || event.keyCode === 229;
