import { useRef, useState } from 'react';
import { note, site } from '../shared/log.js';
import { FileButton, Previews, useFiles } from '../shared/files.jsx';
import { LexicalBox } from '../shared/lexical.jsx';
import { useSending } from '../shared/sending.js';
import { words } from './words.js';

/** The site matches its own buttons by text alone: no aria-label, no test id. */
export function TextButton({ text, disabled = false, onPress, className = 'main' }) {
  const press = (event) => { if (!disabled) onPress(event); };
  return (
    <div role="button" tabIndex={0} className={className} aria-disabled={disabled || undefined} onClick={press}
      onKeyDown={(event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); press(event); } }}>{text}</div>
  );
}

const title = { file: words.create, crop: words.crop, filters: words.edit, caption: words.create };
const after = { crop: 'filters', filters: 'caption' };

/** New post in stages: file, crop, filters, caption. The file goes to the site only with "Share". */
export function CreateDialog({ onShared }) {
  const editor = useRef(null);
  const [stage, setStage] = useState('file');
  const [caption, setCaption] = useState('');
  const files = useFiles({ surface: 'caption', uploads: false });
  const { sending, send } = useSending();
  const shown = stage === 'file' && files.items.length > 0 ? 'crop' : stage;

  const share = (event) => {
    for (const record of files.records) site.uploads.push({ surface: 'caption', ...record, at: performance.now() });
    void send(event, { surface: 'caption', parts: [caption], files: files.records }, onShared);
  };
  const step = () => { note('next', { stage: shown }); setStage(after[shown]); };
  return (
    <div className="backdrop">
      <div role="dialog" aria-modal="true" aria-label={words.create} className="sheet" {...files.zone}>
        <div className="row">
          <h2>{title[shown]}</h2><span className="end" />
          {after[shown] && <TextButton text={words.next} onPress={step} />}
          {shown === 'caption' && <TextButton text={words.share} disabled={sending || !files.ready} onPress={share} />}
        </div>
        {shown === 'file' && <FileButton label={words.choose} files={files} accept="image/jpeg,image/png,image/heic,video/mp4" />}
        <Previews files={files} />
        {shown === 'caption' && (
          <LexicalBox surface="caption" label={words.caption} placeholder={words.caption} onText={setCaption} handle={editor} />
        )}
        {shown === 'caption' && <input type="text" placeholder={words.location} aria-label={words.location} />}
      </div>
    </div>
  );
}
