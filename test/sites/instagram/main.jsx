import { useRef, useState } from 'react';
import { LexicalBox } from '../shared/lexical.jsx';
import { site } from '../shared/log.js';
import { useRemount } from '../shared/remount.js';
import { composing, useSending } from '../shared/sending.js';
import { Link, start, Toast, usePath } from '../shared/shell.jsx';
import { CreateDialog, TextButton } from './create.jsx';

/** An icon that carries the button's name, as the site's do. */
const Icon = ({ name }) => <svg aria-label={name} role="img" width="16" height="16" viewBox="0 0 16 16"><title>{name}</title><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" /></svg>;

function Article() {
  const [text, setText] = useState('');
  const [said, setSaid] = useState([]);
  const { sending, send } = useSending();
  const key = useRemount('comment');
  site.drafts.comment = () => text;
  const post = (event) => {
    event.preventDefault();
    if (text.trim() === '' || sending) return;
    void send(event, { surface: 'comment', parts: [text] }, () => { setSaid((now) => [...now, text]); setText(''); });
  };
  return (
    <article key={key} className="card">
      <p>A very small boat on a very large lake.</p>
      {said.map((words, at) => <p key={at} className="said">{words}</p>)}
      <form method="POST" onSubmit={post}>
        <textarea aria-label="Add a comment…" placeholder="Add a comment…" rows={2} value={text} onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => { if (event.key === 'Enter' && !event.shiftKey && !composing(event)) post(event); }} />
        {text.trim() !== '' && <TextButton text="Post" disabled={sending} onPress={post} />}
      </form>
    </article>
  );
}

function Direct() {
  const editor = useRef(null);
  const [text, setText] = useState('');
  const [said, setSaid] = useState([]);
  const { sending, send } = useSending();
  const post = (event, now = text) => {
    if (now.trim() === '' || sending) return;
    void send(event, { surface: 'message', parts: [now] }, () => { editor.current.clear(); setSaid((all) => [...all, now]); });
  };
  return (
    <main role="main">
      <section className="card">
        <h2>Jo Marlowe-Test</h2>
        {said.map((words, at) => <p key={at} className="said">{words}</p>)}
        <LexicalBox surface="message" label="Message" placeholder="Message..." onText={setText} onEnter={post} handle={editor} />
        {text.trim() !== '' && <div role="button" tabIndex={0} className="main" onClick={(event) => post(event)}><Icon name="Send" /></div>}
      </section>
    </main>
  );
}

function App() {
  const path = usePath();
  const [creating, setCreating] = useState(false);
  const [toast, setToast] = useState('');
  return (
    <>
      <header>
        <strong>Practice page</strong>
        <Link to="/">Home</Link>
        <Link to="/direct/t/1/">Messages</Link>
        <a role="link" tabIndex={0} onClick={() => setCreating(true)}><Icon name="New post" /> New</a>
      </header>
      {path.startsWith('/direct') ? <Direct /> : <main><Article /></main>}
      {creating && <CreateDialog onShared={() => { setCreating(false); setToast('Your post has been shared.'); }} />}
      <Toast text={toast} />
    </>
  );
}

start(App, '#7a4a6b');
