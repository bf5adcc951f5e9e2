import { useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { Head } from '../../../ui/Head.tsx';
import { t } from '../../../ui/words.ts';
import { to } from '../route.ts';
import { Question } from './Question.tsx';
import { PutRight } from './PutRight.tsx';
import { quizHere } from './questions.ts';

const quiz = quizHere();
const LENGTH = quiz.questions.length + 1;

/** Ten things to think about. Nobody's name is asked, and nothing is counted or kept. */
export function Quiz() {
  const [at, setAt] = useState(0);
  const [answered, setAnswered] = useState(false);
  const top = useRef<HTMLHeadingElement>(null);
  const question = quiz.questions[at];
  const go = (place: number) => {
    setAt(place);
    setAnswered(false);
    top.current?.focus();
  };
  return (
    <>
      <Head title={t('training_quiz')}><p>{t('training_quiz_why')}</p></Head>
      <main class="stack">
        <section class="card" aria-labelledby="place">
          <h2 id="place" class="soft quiz-place" ref={top} tabIndex={-1}>{at < LENGTH ? t('training_quiz_place', at + 1, LENGTH) : t('training_quiz_done')}</h2>
          {question && <Question key={at} question={question} onAnswer={() => setAnswered(true)} />}
          {at === LENGTH - 1 && <PutRight task={quiz.fix} onDone={() => setAnswered(true)} />}
          {at === LENGTH && <p>{t('training_end')}</p>}
          <div class="row">
            {at < LENGTH && answered && <Button kind="primary" onClick={() => go(at + 1)}>{t('training_next')}</Button>}
            {at === LENGTH && <><Button onClick={() => go(0)}>{t('training_quiz_again')}</Button><a class="button" href={to()}>{t('training_all_cases')}</a></>}
          </div>
        </section>
      </main>
    </>
  );
}
