import { ContentState, Editor, EditorState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { FileButton, Previews, useFiles } from '../shared/files.jsx';
import { option, site } from '../shared/log.js';
import { useRemount } from '../shared/remount.js';
import { useSending } from '../shared/sending.js';

const rerender = option('rerender') === '1';
const accept = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime';
const textOf = (state) => state.getCurrentContent().getPlainText('\n');

/** One box of a thread: Draft.js, whose contenteditable carries the test id. */
function Part({ index, state, onChange, onSend }) {
  return (
    <div data-testid={`tweetTextarea_${index}_label`} className="editor">
      <div data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
        <Editor editorState={state} onChange={onChange} webDriverTestID={`tweetTextarea_${index}`} stripPastedStyles spellCheck
          role="textbox" ariaLabel="Post text" ariaMultiline ariaAutoComplete="list" ariaDescribedBy={`placeholder-${index}`}
          placeholder={index === 0 ? "What's happening?" : 'Add another post'}
          handleReturn={(event) => {
            if (!event.ctrlKey && !event.metaKey) return 'not-handled';
            onSend(event);
            return 'handled';
          }} />
      </div>
    </div>
  );
}

/**
 * The post composer. The one on Home and the one in the dialog share every id but the button's.
 * The button is a fresh node after "add": it moves to the end of the thread; with `?rerender=1` it is fresh at every keystroke.
 */
export function Composer({ surface, button, label = 'Post', onPosted }) {
  const [parts, setParts] = useState(() => [EditorState.createEmpty()]);
  const [draws, setDraws] = useState(0);
  const files = useFiles({ surface, uploads: true });
  const { sending, send } = useSending();
  const key = useRemount(surface);

  const latest = useRef(parts);
  latest.current = parts;
  useEffect(() => {
    site.drafts[surface] = () => latest.current.map(textOf).join('\n\n');
    return () => { delete site.drafts[surface]; };
  }, []);

  const texts = parts.map(textOf);
  const ready = (texts.some((text) => text.trim() !== '') || files.items.length > 0) && files.ready && !sending;
  const change = (index) => (state) => {
    setParts((now) => now.map((part, at) => (at === index ? state : part)));
    if (rerender && textOf(state) !== textOf(latest.current[index])) setDraws((count) => count + 1);
  };
  const post = (event) => {
    if (!ready) return;
    void send(event, { surface, parts: texts, files: files.records }, () => {
      setParts((now) => [EditorState.push(now[0], ContentState.createFromText(''), 'remove-range')]);
      files.clear();
      onPosted();
    });
  };

  const thread = parts.length > 1;
  const submit = (
    <button key={`${thread}-${draws}`} type="button" role="button" className="main end" data-testid={button}
      disabled={!ready} aria-disabled={!ready || undefined} tabIndex={ready ? 0 : -1} onClick={post}>
      <span>{thread ? 'Post all' : label}</span>
    </button>
  );
  return (
    <div key={key} {...files.zone} className="card">
      <div className="row"><button type="button" className="pill" aria-label="Choose audience" aria-haspopup="menu">Everyone</button></div>
      {parts.map((state, index) => <Part key={index} index={index} state={state} onChange={change(index)} onSend={post} />)}
      <Previews files={files} testId="attachments" />
      <div data-testid="toolBar" className="row">
        <FileButton label="Add photos or video" files={files} testId="fileInput" accept={accept} />
        <button type="button" className="tool" data-testid="addButton" aria-label="Add post"
          onClick={() => setParts((now) => [...now, EditorState.createEmpty()])}>+</button>
        {!thread && submit}
      </div>
      {thread && <div className="row"><span className="dim">{parts.length} posts</span>{submit}</div>}
    </div>
  );
}
