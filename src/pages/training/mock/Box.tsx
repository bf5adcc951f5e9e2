import { useContext, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { useObjectUrl } from '../../../ui/use-object-url.ts';
import { t } from '../../../ui/words.ts';
import { drawPicture } from '../pictures/draw.ts';
import type { Scenario } from '../schema.ts';
import { keysOf, KIND_OF } from '../sites.ts';
import { hold } from './held.ts';
import { Offer } from './offer.ts';

/** What a mock site was given. It stays on this page. */
export interface Sent {
  readonly text: string;
  readonly file: File | undefined;
}

export interface BoxProps extends Pick<Scenario, 'site' | 'kind' | 'audience' | 'picture'> {
  /** What is put into the box, and put there anew when it changes. */
  readonly draft: string;
  readonly onSend: (sent: Sent) => void;
}

/** The attributes by which `sites.ts` knows a box. */
export const marks = ({ site, kind, audience }: Pick<Scenario, 'site' | 'kind' | 'audience'>) =>
  ({ 'data-site': site, 'data-box': KIND_OF[kind], 'data-audience': audience });

/** A box of a mock site. It behaves like a real one: it takes what it is given, and sends it when its button is pressed. */
export function Box({ site, kind, audience, picture, draft, onSend }: BoxProps) {
  const id = useId();
  const words = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const offer = useContext(Offer);
  useLayoutEffect(() => { if (words.current) words.current.value = draft; }, [draft]);
  useEffect(() => hold(file !== undefined), [file]);

  const add = async () => {
    const drawn = picture && await drawPicture(picture);
    if (drawn && chooser.current) offer(chooser.current, [drawn]);
  };
  const takeOff = () => {
    if (chooser.current) chooser.current.value = '';
    setFile(undefined);
  };
  const send = () => {
    const text = words.current?.value.trim() ?? '';
    if (!words.current || (text === '' && !file)) return words.current?.focus();
    onSend({ text, file });
    words.current.value = '';
    takeOff();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    const command = event.ctrlKey || event.metaKey;
    if (keysOf(kind) === 'mod-enter' ? !command : keysOf(kind) !== 'enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  return (
    <div class="box" {...marks({ site, kind, audience })}>
      <div class="field">
        <label class="field-label" for={id}>{t(`training_box_${kind}`)}</label>
        <textarea id={id} ref={words} rows={3} data-words onKeyDown={onKeyDown} />
      </div>
      <input ref={chooser} type="file" hidden aria-hidden="true" tabIndex={-1} onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])} />
      {file && <Preview file={file} shows={picture?.shows ?? ''} />}
      <div class="box-foot">
        <p class="box-audience small">{t('training_box_audience', t(`prompt_audience_${audience}`))}</p>
        {picture && <Button onClick={() => (file ? takeOff() : void add())}>{t(file ? 'training_take_off' : 'training_add_picture')}</Button>}
        <Button kind="primary" data-go onClick={send}>{t(`training_go_${kind}`)}</Button>
      </div>
    </div>
  );
}

function Preview({ file, shows }: { readonly file: File; readonly shows: string }) {
  const url = useObjectUrl(file);
  return <div class="box-preview" data-preview>{url && <img src={url} alt={shows} />}</div>;
}
