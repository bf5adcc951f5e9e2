import { useRef, useState } from 'react';
import { LexicalBox } from '../shared/lexical.jsx';
import { site } from '../shared/log.js';
import { useRemount } from '../shared/remount.js';
import { composing, useSending } from '../shared/sending.js';
import { Link, start, Toast, usePath } from '../shared/shell.jsx';
import { CreateDialog, TextButton } from './create.jsx';
import { words } from './words.js';

/** An icon that carries the button's name, as the site's do. */
const Icon = ({ name }) => <svg aria-label={name} role="img" width="16" height="16" viewBox="0 0 16 16"><title>{name}</title><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" /></svg>;

/** A field that Enter publishes, in the elements given, with a button that comes with the first letter. */
function Field({ surface, elements: [Frame, Around, Box], label, button, children }) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState([]);
  const { sending, send } = useSending();
  const key = useRemount(surface);
  site.drafts[surface] = () => text;
  const post = (event) => {
    event.preventDefault();
    if (text.trim() === '' || sending) return;
    void send(event, { surface, parts: [text] }, () => { setSaid((now) => [...now, text]); setText(''); });
  };
  return (
    <Frame key={key} className="card">
      <p>{children}</p>
      {said.map((one, at) => <p key={at} className="said">{one}</p>)}
      <Around onSubmit={post}>
        <Box type={Box === 'input' ? 'text' : undefined} aria-label={label} placeholder={label} value={text} onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => { if (event.key === 'Enter' && !event.shiftKey && !composing(event)) post(event); }} />
        {text.trim() !== '' && <TextButton text={button} disabled={sending} onPress={post} />}
      </Around>
    </Frame>
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
    <section className="card">
      <h2>Jo Marlowe-Test</h2>
      {said.map((one, at) => <p key={at} className="said">{one}</p>)}
      <LexicalBox surface="message" label={words.message} placeholder={`${words.message}...`} onText={setText} onEnter={post} handle={editor} />
      {text.trim() !== '' && <div role="button" tabIndex={0} className="main" onClick={(event) => post(event)}><Icon name={words.send} /></div>}
    </section>
  );
}

const comment = { label: words.comment, button: words.post };

/** What is shown at the start of a path; the first that fits. */
const pages = [
  ['/direct/', <Direct />],
  ['/reel/', <Field surface="reel" elements={['section', 'form', 'input']} {...comment}>A very small boat, moving.</Field>],
  ['/stories/', <Field surface="story" elements={['section', 'div', 'textarea']} label={words.reply} button={words.send}>A very small boat, until tomorrow.</Field>],
  ['/', <Field surface="comment" elements={['article', 'form', 'textarea']} {...comment}>A very small boat on a very large lake.</Field>],
];

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
        <a role="link" tabIndex={0} onClick={() => setCreating(true)}><Icon name={words.new} /> New</a>
      </header>
      <main role="main">{pages.find(([start]) => path.startsWith(start))[1]}</main>
      {creating && <CreateDialog onShared={() => { setCreating(false); setToast(words.shared); }} />}
      <Toast text={toast} />
    </>
  );
}

start(App, '#7a4a6b');
