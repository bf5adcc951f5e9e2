import { useEffect, useState } from 'react';
import { note, site } from '../shared/log.js';
import { useRemount } from '../shared/remount.js';
import { composing, useSending } from '../shared/sending.js';
import { go, Link, start, Toast, usePath } from '../shared/shell.jsx';
import { Composer } from './composer.jsx';

const editable = (node) => node.isContentEditable || node.matches('input, textarea');

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
    <div key={key} data-testid="dm-container" className="card">
      <h2 data-testid="dm-conversation-header">Jo Marlowe-Test</h2>
      <div data-testid="dm-message-list">{said.map((words, at) => <p key={at} className="said">{words}</p>)}</div>
      <div className="row">
        <textarea data-testid="dm-composer-textarea" placeholder="Message" rows={2} value={text} onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || composing(event)) return;
            event.preventDefault();
            post(event);
          }} />
        <button type="button" className="main" data-testid="dm-composer-send-button" aria-label="Send" disabled={!text.trim() || sending} onClick={post}>Send</button>
      </div>
    </div>
  );
}

function EditProfile() {
  const [bio, setBio] = useState('');
  const { sending, send } = useSending();
  site.drafts.bio = () => bio;
  return (
    <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="sheet">
      <h2 id="modal-header">Edit profile</h2>
      <label>Name <input type="text" name="displayName" defaultValue="Sam Marlowe-Test" /></label>
      <label>Bio <textarea name="description" rows={3} value={bio} onChange={(event) => setBio(event.target.value)} /></label>
      <div className="row">
        <button type="button" className="main end" data-testid="Profile_Save_Button" disabled={sending}
          onClick={(event) => void send(event, { surface: 'bio', parts: [bio] }, () => go('/home'))}>Save</button>
      </div>
    </div>
  );
}

function App() {
  const path = usePath();
  const [toast, setToast] = useState('');
  const posted = () => setToast('Your post was sent.');

  useEffect(() => {
    const shortcut = (event) => {
      if (event.key !== 'n' || event.ctrlKey || event.metaKey || editable(event.target)) return;
      event.preventDefault();
      note('shortcut:n');
      go('/compose/post');
    };
    document.addEventListener('keydown', shortcut);
    return () => document.removeEventListener('keydown', shortcut);
  }, []);

  const status = /\/status\//.test(path);
  return (
    <>
      <header>
        <strong>Practice page</strong>
        <Link to="/home">Home</Link>
        <Link to="/i/chat">Chat</Link>
        <Link to="/compose/post" data-testid="SideNav_NewTweet_Button" aria-label="Post">New post</Link>
      </header>
      <main data-testid="primaryColumn">
        {path === '/i/chat' ? <Chat /> : (
          <>
            {status && <article data-testid="tweet" className="card">Anyone know a good walk near the lake?</article>}
            <Composer surface={status ? 'reply' : 'inline'} button="tweetButtonInline" label={status ? 'Reply' : 'Post'} onPosted={posted} />
          </>
        )}
      </main>
      {path === '/compose/post' && (
        <div className="backdrop">
          <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="sheet">
            <h2 id="modal-header">New post</h2>
            <Composer surface="dialog" button="tweetButton" onPosted={() => { posted(); go('/home'); }} />
          </div>
        </div>
      )}
      {path === '/settings/profile' && <div className="backdrop"><EditProfile /></div>}
      <Toast text={toast} />
    </>
  );
}

start(App, '#35506b');
