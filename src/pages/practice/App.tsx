import { useState } from 'preact/hooks';
import { Head } from '../../ui/Head.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { t } from '../../ui/words.ts';
import { Composer, type ComposerProps, type MockPost } from './Composer.tsx';
import { Feed } from './Feed.tsx';

/** A place to try a post at no risk: the real engine on a mock site. */
export function App({ offer }: Pick<ComposerProps, 'offer'>) {
  const [posts, setPosts] = useState<readonly MockPost[]>([]);
  return (
    <>
      <Head title={t('practice_title')}>{t('practice_intro')}</Head>
      <main class="stack">
        <Notice>{t('practice_local')}</Notice>
        <Composer offer={offer} onPost={(post) => setPosts((before) => [post, ...before])} />
        <Feed posts={posts} />
        <p><a href="../training/index.html">{t('practice_training')}</a></p>
      </main>
    </>
  );
}
