import { useState } from 'preact/hooks';
import { Icon } from '../../../ui/Icon.tsx';
import { t } from '../../../ui/words.ts';
import type { Quiz } from './questions.ts';

export interface QuestionProps {
  readonly question: Quiz['questions'][number];
  readonly onAnswer: () => void;
}

/** One question. Every answer says at once why it might or might not help; another can be tried. */
export function Question({ question: { asks, options }, onAnswer }: QuestionProps) {
  const [chosen, choose] = useState<number>();
  const answer = chosen === undefined ? undefined : options[chosen];
  return (
    <>
      <p class="quiz-asks">{asks}</p>
      <ul class="plain-list quiz-options">
        {options.map(({ says, right }, i) => (
          <li key={says}>
            <button type="button" class="tile quiz-option" aria-pressed={i === chosen} onClick={() => { choose(i); onAnswer(); }}>
              <span>{says}</span>{i === chosen && <Icon name={right ? 'done' : 'info'} />}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {answer && <p class={answer.right ? 'quiz-said quiz-right' : 'quiz-said'}><strong>{t(answer.right ? 'training_quiz_right' : 'training_quiz_other')}</strong> {answer.why}</p>}
      </div>
    </>
  );
}
