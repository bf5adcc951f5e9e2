import { useEffect, useRef, useState } from 'react';
import { FileButton, Previews, useFiles } from '../shared/files.jsx';
import { LexicalBox } from '../shared/lexical.jsx';
import { note, option } from '../shared/log.js';
import { useSending } from '../shared/sending.js';
import { words } from './words.js';

const accept = 'image/*,image/heif,image/heic,video/*,video/mp4';
const twoSteps = option('variant') === 'next';

/** A div that plays a button, as the site's are: disabled only by `aria-disabled`. */
export function DivButton({ label, disabled = false, onPress, className = 'main' }) {
  const press = (event) => { if (!disabled) onPress(event); };
  return (
    <div role="button" aria-label={label} aria-disabled={disabled || undefined} tabIndex={disabled ? -1 : 0} className={className} onClick={press}
      onKeyDown={(event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); press(event); } }}>
      <span>{label}</span>
    </div>
  );
}

/** Keeps focus inside the dialog, as the site does: whatever takes it elsewhere loses it again. */
function useFocusTrap(box) {
  useEffect(() => {
    const back = (event) => {
      if (box.current.contains(event.target)) return;
      note('focus-trap');
      box.current.querySelector('[contenteditable]').focus();
    };
    document.addEventListener('focusin', back, true);
    return () => document.removeEventListener('focusin', back, true);
  }, []);
}

/** The post dialog. `?variant=next`: "Next" leads to "Post settings", where "Post" publishes; the editor slides away but stays. */
export function PostDialog({ onPosted }) {
  const box = useRef(null);
  const editor = useRef(null);
  const [text, setText] = useState('');
  const [settings, setSettings] = useState(false);
  const files = useFiles({ surface: 'post', uploads: true });
  const { sending, send } = useSending();
  useFocusTrap(box);
  useEffect(() => editor.current.focus(), []);

  const ready = (text.trim() !== '' || files.items.length > 0) && files.ready && !sending;
  const post = (event) => void send(event, { surface: 'post', parts: [text], files: files.records }, () => {
    editor.current.clear();
    files.clear();
    onPosted();
  });
  return (
    <div className="backdrop">
      <div ref={box} role="dialog" aria-modal="true" aria-label={settings ? 'Post settings' : words.create} className="sheet" {...files.zone}>
        <form method="post" onSubmit={(event) => event.preventDefault()}>
          <div className="card" aria-hidden={settings || undefined} style={settings ? { position: 'absolute', left: '-200vw' } : undefined}>
            <h2>{words.create}</h2>
            <div className="row">
              <div role="button" tabIndex={0} className="pill" aria-label={words.privacy} aria-haspopup="dialog"><span>{words.public}</span></div>
            </div>
            <LexicalBox surface="post" label={words.mind} placeholder={words.mind} onText={setText} handle={editor} />
            <Previews files={files} />
            <div className="row">
              <FileButton label={words.photo} files={files} accept={accept} button="div" />
              <span className="end" />
              {twoSteps
                ? <DivButton label={words.next} disabled={!ready} onPress={() => { note('next'); setSettings(true); }} />
                : <DivButton label={words.post} disabled={!ready} onPress={post} />}
            </div>
          </div>
          {settings && (
            <div className="card">
              <h2>Post settings</h2>
              <p className="dim">Choose who can see this and when.</p>
              <div className="row"><span className="end" /><DivButton label={words.post} disabled={!ready} onPress={post} /></div>
            </div>
          )}
        </form>
      </div>
    </div>
  );
}
