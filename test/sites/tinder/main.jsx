import { useEffect, useState } from 'react';
import { FileButton, Previews, useFiles } from '../shared/files.jsx';
import { note, option, site } from '../shared/log.js';
import { useRemount } from '../shared/remount.js';
import { composing, useSending } from '../shared/sending.js';
import { Link, start, Toast, usePath } from '../shared/shell.jsx';

const early = option('act') === 'pointerdown';

/** `?act=pointerdown`: the send button acts on the way down, as some sites do; the click that follows does nothing. */
function Chat() {
  const [text, setText] = useState('');
  const [said, setSaid] = useState([]);
  const { sending, send } = useSending();
  const key = useRemount('message');
  site.drafts.message = () => text;
  const post = (event) => {
    event.preventDefault();
    if (text.trim() === '' || sending) return;
    void send(event, { surface: 'message', parts: [text] }, () => { setSaid((now) => [...now, text]); setText(''); });
  };
  return (
    <main key={key}>
      <div className="card">
        <h2>Robin</h2>
        <div role="log">{said.map((words, at) => <p key={at} className="said">{words}</p>)}</div>
        <form onSubmit={early ? (event) => event.preventDefault() : post} className="row">
          <textarea id="chat-text-area" placeholder="Type a message" rows={2} value={text} onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => { if (event.key === 'Enter' && !event.shiftKey && !composing(event)) post(event); }} />
          <button type="submit" className="main" disabled={text.trim() === '' || sending} onPointerDown={early ? post : undefined}><span>SEND</span></button>
        </form>
      </div>
    </main>
  );
}

function EditProfile({ onSaved }) {
  const [bio, setBio] = useState('');
  const files = useFiles({ surface: 'bio', uploads: true });
  const { sending, send } = useSending();
  site.drafts.bio = () => bio;
  const save = (event) => void send(event, { surface: 'bio', parts: [bio], files: files.records }, onSaved);
  return (
    <main>
      <div className="card" {...files.zone}>
        <h2>Edit profile</h2>
        <Previews files={files} />
        <FileButton label="Add media" files={files} />
        <label>About me <textarea rows={4} maxLength={500} value={bio} onChange={(event) => setBio(event.target.value)} /></label>
        <div className="row"><button type="button" className="main end" disabled={sending || !files.ready} onClick={save}>Save</button></div>
      </div>
    </main>
  );
}

function Recs() {
  return (
    <main>
      <div className="card recsCardboard__cards" aria-label="Card stack">
        <h2>Alex, 31</h2>
        <p className="dim">Left and right arrow keys choose.</p>
      </div>
    </main>
  );
}

/** The arrow keys work on the whole document, whatever is on top, unless a text box has the focus. */
const swipes = { ArrowLeft: 'nope', ArrowRight: 'like', ArrowUp: 'open' };

function App() {
  const path = usePath();
  const [toast, setToast] = useState('');
  useEffect(() => {
    const swipe = (event) => { if (swipes[event.key] && !event.target.matches('input, textarea')) note(`swipe:${swipes[event.key]}`); };
    document.addEventListener('keydown', swipe);
    return () => document.removeEventListener('keydown', swipe);
  }, []);
  return (
    <>
      <header>
        <strong>Practice page</strong>
        <Link to="/app/recs">Explore</Link><Link to="/app/messages/1">Messages</Link><Link to="/app/profile/edit">Profile</Link>
      </header>
      {path.startsWith('/app/messages') ? <Chat /> : path === '/app/profile/edit' ? <EditProfile onSaved={() => setToast('Saved.')} /> : <Recs />}
      <Toast text={toast} />
    </>
  );
}

start(App, '#8a4b3c');
