import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What the trainer's own window needs to know of the one on the wall. */
export interface At {
  /** "Case 2 of 7". */
  readonly place: string;
  readonly title: string;
  readonly step: string;
  readonly notes: string;
  /** What the extension is expected to speak of. */
  readonly expects: string;
}

type Message =
  | { readonly is: 'at'; readonly at: At; readonly from: string }
  | { readonly is: 'hello' }
  | { readonly is: 'go'; readonly by: 1 | -1; readonly to: string | undefined };

/** This window, for as long as it is not loaded anew: a class may stand open in two, and the notes move only the one they show. */
const HERE = crypto.randomUUID();

/** Between two windows of this extension in this browser, and nowhere else. */
const open = () => new BroadcastChannel('training-notes');

/** Tells the notes window where the class is, whenever that changes or it asks; takes its "on" and "back". */
export function useSpeaker(at: At, go: (by: 1 | -1) => void): void {
  const latest = useRef({ at, go });
  latest.current = { at, go };
  const channel = useRef<BroadcastChannel | undefined>(undefined);
  const tell = () => channel.current?.postMessage({ is: 'at', at: latest.current.at, from: HERE } satisfies Message);
  // Not after the next frame: a window that lies behind the notes draws none.
  useLayoutEffect(() => {
    channel.current = open();
    channel.current.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.is === 'hello') tell();
      if (data.is === 'go' && data.to === HERE) latest.current.go(data.by);
    };
    return () => channel.current?.close();
  }, []);
  useLayoutEffect(tell, [JSON.stringify(at)]);
}

/** Where the class is, as far as the other window has said, and a way to move it on. */
export function useClass(): readonly [at: At | undefined, go: (by: 1 | -1) => void] {
  const [at, setAt] = useState<At>();
  const channel = useRef<BroadcastChannel | undefined>(undefined);
  const shown = useRef<string | undefined>(undefined);
  const [go] = useState(() => (by: 1 | -1) => channel.current?.postMessage({ is: 'go', by, to: shown.current } satisfies Message));
  useEffect(() => {
    channel.current = open();
    channel.current.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.is !== 'at') return;
      shown.current = data.from;
      setAt(data.at);
    };
    channel.current.postMessage({ is: 'hello' } satisfies Message);
    return () => channel.current?.close();
  }, []);
  return [at, go];
}
