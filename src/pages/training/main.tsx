import { rehearse } from '../practice/rehearse.ts';
import { start } from '../start.tsx';
import { t } from '../../ui/words.ts';
import { App } from './App.tsx';
import { Offer } from './mock/offer.ts';
import { mockSites } from './sites.ts';
import './training.css';
import './handout/handout.css';
import './lesson/lesson.css';
import './lesson/class.css';
import './mock/mock.css';
import './quiz/quiz.css';

const offer = rehearse(mockSites);
start(t('training_title'), <Offer.Provider value={offer}><App /></Offer.Provider>);
