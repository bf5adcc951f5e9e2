import { useEffect, useState } from 'preact/hooks';
import { isPlaceless } from '../../core/photo.ts';
import type { PhotoFacts } from '../../core/types.ts';
import { send } from '../../messaging/index.ts';
import { useObjectUrl } from '../../ui/use-object-url.ts';
import { t } from '../../ui/words.ts';
import type { MockPost } from './Composer.tsx';

/** What went through, newest first: the words, and whether the picture still carries a location. */
export function Feed({ posts }: { readonly posts: readonly MockPost[] }) {
  return (
    <section class="card" aria-labelledby="feed">
      <h2 id="feed">{t('practice_feed')}</h2>
      <p class="spoken" role="status">{posts.length > 0 && `${t('practice_feed_new')} ${posts.length}`}</p>
      {posts.length === 0 && <p class="soft">{t('practice_feed_empty')}</p>}
      <ol class="plain-list stack" data-practice="feed" reversed>
        {posts.map((post, i) => (
          <li key={posts.length - i} class="posted">
            {post.text && <p>{post.text}</p>}
            {post.file && <Posted file={post.file} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** @param shows what is to be seen on the picture, for people who can't; empty where the words beside it say enough */
export function Posted({ file, shows = '' }: { readonly file: File; readonly shows?: string }) {
  const [facts, setFacts] = useState<PhotoFacts>();
  const url = useObjectUrl(file);
  useEffect(() => {
    const unread: PhotoFacts = { removable: false, unread: 'broken' };
    void send('photo.inspect', file).catch(() => unread).then(setFacts);
  }, [file]);
  return (
    <figure>
      {url && file.type.startsWith('image/') && <img src={url} alt={shows} />}
      <figcaption class="small">{facts && t(`practice_${place(facts)}`, file.name)}</figcaption>
    </figure>
  );
}

function place(facts: PhotoFacts): string {
  if (facts.place) return 'with_place';
  return isPlaceless(facts) ? 'without_place' : 'unread_place';
}
