import { useRef, useState } from 'react';
import { LexicalBox } from '../shared/lexical.jsx';
import { useSending } from '../shared/sending.js';
import { Link, start, Toast, usePath } from '../shared/shell.jsx';
import { DivButton, PostDialog } from './dialog.jsx';
import { words } from './words.js';

/** A box where Enter publishes: a comment under a post, or a message. */
function EnterBox({ surface, label, placeholder, button, onSent }) {
  const editor = useRef(null);
  const [text, setText] = useState('');
  const { sending, send } = useSending();
  const post = (event, now = text) => {
    if (now.trim() === '' || sending) return;
    void send(event, { surface, parts: [now] }, () => { editor.current.clear(); onSent(now); });
  };
  return (
    <>
      <LexicalBox surface={surface} label={label} placeholder={placeholder} onText={setText} onEnter={post} handle={editor} />
      <div className="row"><span className="end" /><DivButton label={button} disabled={text.trim() === '' || sending} onPress={(event) => post(event)} /></div>
    </>
  );
}

function Article({ number, children }) {
  const [said, setSaid] = useState([]);
  return (
    <div role="article" className="card">
      <p>{children}</p>
      {said.map((words, at) => <p key={at} className="said">{words}</p>)}
      <form onSubmit={(event) => event.preventDefault()}>
        <EnterBox surface={`comment-${number}`} label={words.write} placeholder={words.write} button={words.comment} onSent={(text) => setSaid((now) => [...now, text])} />
      </form>
    </div>
  );
}

function Messages() {
  const [said, setSaid] = useState([]);
  return (
    <main role="main">
      <div className="card">
        <h2>Jo Marlowe-Test</h2>
        {said.map((words, at) => <p key={at} className="said">{words}</p>)}
        <EnterBox surface="message" label={words.message} placeholder="Aa" button={words.send} onSent={(text) => setSaid((now) => [...now, text])} />
      </div>
    </main>
  );
}

function Feed() {
  const [open, setOpen] = useState(false);
  const [toast, setToast] = useState('');
  return (
    <>
      <main role="main">
        <div role="region" aria-label={words.region} className="card row">
          <a role="link" href="/me" aria-label="Your profile" className="pill">S</a>
          <div role="button" tabIndex={0} className="tool" onClick={() => setOpen(true)}><span>{words.mind}</span></div>
          {/* Another file input of the page, for a story: not the post's. */}
          <input type="file" className="hidden" accept="image/*" tabIndex={-1} aria-label="Create story" />
        </div>
        <Article number={1}>The village fair is back on Saturday. Cakes wanted!</Article>
        <Article number={2}>Lost: one grey cat, answers to Biscuit.</Article>
      </main>
      {open && <PostDialog onPosted={() => { setOpen(false); setToast('Posted.'); }} />}
      <Toast text={toast} />
    </>
  );
}

function App() {
  const path = usePath();
  return (
    <>
      <header><strong>Practice page</strong><Link to="/">Home</Link><Link to="/messages/t/1">Messages</Link></header>
      {path.startsWith('/messages') ? <Messages /> : <Feed />}
    </>
  );
}

start(App, '#3f6a4d');
