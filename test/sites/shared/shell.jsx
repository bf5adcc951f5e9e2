import '../hostile.js';
import './look.css';
import { useEffect, useState } from 'react';
import { render } from 'react-dom';
import { note } from './log.js';

/** Goes to a path as these sites do: without loading a page. */
export function go(path) {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
  note('route', { path });
}

/** The path now, kept up with `go` and the back button. */
export function usePath() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  return path;
}

/** A link that routes without a page load. */
export const Link = ({ to, ...rest }) => <a href={to} {...rest} onClick={(event) => { event.preventDefault(); go(to); }} />;

export function Toast({ text }) {
  return text ? <div role="alert" data-testid="toast" className="toast">{text}</div> : null;
}

export function start(App, accent) {
  document.documentElement.style.setProperty('--accent', accent);
  render(<App />, document.getElementById('root'));
}
