import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { t } from '../../ui/words.ts';
import { samplePicture } from './sample-picture.ts';

export interface MockPost {
  readonly text: string;
  readonly file: File | undefined;
}

export interface ComposerProps {
  readonly onPost: (post: MockPost) => void;
  /** Gives files to a chooser as if the person had chosen them: asked about first, like theirs. */
  readonly offer: (chooser: HTMLInputElement, files: readonly File[]) => void;
}

const DRAFTS = ['work', 'phone', 'harmless'] as const;

/** A post box of our own that behaves like a site's: it takes what it is given and "posts" it when its button is pressed. */
export function Composer({ onPost, offer }: ComposerProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [empty, setEmpty] = useState(false);

  const fill = (draft: (typeof DRAFTS)[number]) => {
    if (!box.current) return;
    box.current.value = t(`practice_draft_${draft}`);
    box.current.dispatchEvent(new Event('input', { bubbles: true }));
    box.current.focus();
  };
  const addSample = async () => {
    const picture = await samplePicture(t('practice_sample_name'));
    if (chooser.current) offer(chooser.current, [picture]);
  };
  const takeOff = () => {
    if (chooser.current) chooser.current.value = '';
    setFile(undefined);
  };
  const post = () => {
    const text = box.current?.value.trim() ?? '';
    setEmpty(text === '' && !file);
    if (!box.current || (text === '' && !file)) return;
    onPost({ text, file });
    box.current.value = '';
    takeOff();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) post();
  };

  return (
    <>
      <section class="card" aria-labelledby={`${id}-try`}>
        <h2 id={`${id}-try`}>{t('practice_try')}</h2>
        <div class="row">
          {DRAFTS.map((draft) => <Button key={draft} onClick={() => fill(draft)}>{t(`practice_try_${draft}`)}</Button>)}
          <Button onClick={() => void addSample()}>{t('practice_sample')}</Button>
        </div>
      </section>
      <section class="card" data-practice="composer" aria-label={t('practice_composer')}>
        <div class="field">
          <label class="field-label" for={`${id}-text`}>{t('practice_text')}</label>
          <textarea id={`${id}-text`} ref={box} rows={4} data-practice="text" onKeyDown={onKeyDown} />
        </div>
        <div class="field">
          <label class="field-label" for={`${id}-photo`}>{t('practice_photo')}</label>
          <input id={`${id}-photo`} ref={chooser} type="file" accept="image/*,video/*" onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])} />
        </div>
        {file && (
          <div class="attached" data-practice="preview">
            <p>{t('practice_attached', file.name)}</p>
            <Button onClick={takeOff}>{t('practice_take_off')}</Button>
          </div>
        )}
        <div class="row">
          <Button kind="primary" data-practice="post" onClick={post}>{t('practice_post')}</Button>
          <p role="status">{empty && t('practice_empty')}</p>
        </div>
      </section>
    </>
  );
}
