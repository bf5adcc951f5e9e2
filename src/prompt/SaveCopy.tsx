import { useLayoutEffect, useRef } from 'preact/hooks';
import { useObjectUrl } from '../ui/use-object-url.ts';
import { t } from '../ui/words.ts';

export interface SaveCopyProps {
  readonly file: File;
  /** It was made just now, and the button that made it is gone or done with. */
  readonly focused: boolean;
}

/** Saves a copy of a picture where the person likes. */
export function SaveCopy({ file, focused }: SaveCopyProps) {
  const url = useObjectUrl(file);
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (focused) link.current?.focus();
  }, [url]);
  const name = cleanName(file.name);
  return url ? <a class="button" ref={link} href={url} download={name}>{t('hand_save', name)}</a> : null;
}

/** "evening.heic" as "evening-clean.heic", so that the copy never takes the place of the original. */
export function cleanName(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)}-clean${name.slice(dot)}` : `${name}-clean`;
}
