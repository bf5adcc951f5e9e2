import { useState } from 'react';
import { FileButton, Previews, useFiles } from '../shared/files.jsx';
import { site } from '../shared/log.js';
import { useRemount } from '../shared/remount.js';
import { composing, useSending } from '../shared/sending.js';
import { go, Link, start, Toast, usePath } from '../shared/shell.jsx';

function Chat() {
  const [text, setText] = useState('');
  const [said, setSaid] = useState([]);
  const { sending, send } = useSending();
  const key = useRemount('message');
  site.drafts.message = () => text;
  const post = (event) => {
    if (text.trim() === '' || sending) return;
    void send(event, { surface: 'message', parts: [text] }, () => { setSaid((now) => [...now, text]); setText(''); });
  };
  return (
    <main key={key}>
      <div data-qa="chat" className="card">
        <h2>Charlie</h2>
        {said.map((words, at) => <p key={at} className="said">{words}</p>)}
        <div className="row">
          <textarea data-qa="chat-input-textarea" placeholder="Your message…" rows={2} value={text} onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || composing(event)) return;
              event.preventDefault();
              post(event);
            }} />
          <button type="button" className="main" data-qa="messenger-chat-send-circle" aria-label="Send" aria-disabled={text.trim() === '' || sending || undefined} onClick={post}>➤</button>
        </div>
      </div>
    </main>
  );
}

function Bio({ onSaved }) {
  const [bio, setBio] = useState('');
  const files = useFiles({ surface: 'bio', uploads: true });
  const { sending, send } = useSending();
  site.drafts.bio = () => bio;
  return (
    <div className="backdrop">
      <div role="dialog" aria-modal="true" aria-label="About me" className="sheet" {...files.zone}>
        <h2>About me</h2>
        <Previews files={files} />
        <FileButton label="Add photos" files={files} />
        <textarea rows={4} aria-label="About me" value={bio} onChange={(event) => setBio(event.target.value)} />
        <div className="row">
          <button type="button" className="main end" data-qa="profile-quality-done" disabled={sending || !files.ready}
            onClick={(event) => void send(event, { surface: 'bio', parts: [bio], files: files.records }, onSaved)}>Done</button>
        </div>
      </div>
    </div>
  );
}

function App() {
  const path = usePath();
  const [toast, setToast] = useState('');
  return (
    <>
      <header><strong>Practice page</strong><Link to="/en/connections">Messages</Link><Link to="/en/profile-quality/1">Profile</Link></header>
      <Chat />
      {path.includes('/profile-quality') && <Bio onSaved={() => { setToast('Saved.'); go('/en/connections'); }} />}
      <Toast text={toast} />
    </>
  );
}

start(App, '#5a5277');
