import { useEffect, useState } from 'preact/hooks';

export interface ContentsProps {
  readonly title: string;
  readonly entries: readonly { readonly id: string; readonly title: string }[];
}

/** As in page.css: from here on there is room for a second column. */
const WIDE = '(min-width: 64rem)';

/** What is on a long page, as links: beside it where there is room, else folded away above it. */
export function Contents({ title, entries }: ContentsProps) {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const look = () => setWide(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  const list = <ul class="plain-list">{entries.map(({ id, title: name }) => <li key={id}><a href={`#${id}`}>{name}</a></li>)}</ul>;
  return (
    <nav class="contents" aria-label={title}>
      {wide ? list : <details><summary>{title}</summary>{list}</details>}
    </nav>
  );
}
