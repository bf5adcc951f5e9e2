import { Head } from '../../ui/Head.tsx';
import { siteTitle } from '../../ui/site-title.ts';
import { t } from '../../ui/words.ts';
import { to } from './route.ts';
import { lessonFor } from './scenarios.ts';
import { CLASSES, type Scenario } from './schema.ts';

/** What else is in the room, by its place. */
const MORE = ['quiz', 'handout', 'own'] as const;

/** The door of the room: lessons for a class, cases to read alone, and what else there is. */
export function Gallery({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  return (
    <>
      <Head title={t('training_title')}><p>{t('training_intro')}</p></Head>
      <main class="stack">
        <section class="card" aria-labelledby="classes">
          <h2 id="classes">{t('training_classes')}</h2>
          <p class="soft">{t('training_classes_why')}</p>
          <ul class="plain-list tiles tiles-few">
            {CLASSES.map((people) => {
              const lesson = lessonFor(scenarios, people);
              return lesson[0] && (
                <li key={people}>
                  <a class="tile" href={to('class', people, lesson[0].id)}>
                    <strong>{t(`training_class_${people.replaceAll('-', '_')}`)}</strong>
                    <span class="small soft">{t('training_class_length', lesson.length)}</span>
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
        <section class="card" aria-labelledby="more">
          <h2 id="more">{t('training_more')}</h2>
          <ul class="plain-list tiles">
            {MORE.map((place) => (
              <li key={place}>
                <a class="tile" href={to(place)}>
                  <strong>{t(`training_${place}`)}</strong>
                  <span class="small soft">{t(`training_${place}_why`)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
        <section class="card" aria-labelledby="cases">
          <h2 id="cases">{t('training_cases')}</h2>
          <p class="soft">{t('training_cases_why')}</p>
          <ul class="plain-list tiles">
            {scenarios.map(({ id, title, site }) => (
              <li key={id}>
                <a class="tile" data-mock={site} href={to('case', id)}>
                  <strong>{title}</strong>
                  <span class="small soft">{siteTitle(site)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </>
  );
}
