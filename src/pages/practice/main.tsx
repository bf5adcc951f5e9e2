import { t } from '../../ui/words.ts';
import { start } from '../start.tsx';
import { App } from './App.tsx';
import './practice.css';
import { rehearse } from './rehearse.ts';
import { practiceSite } from './site.ts';

const offer = rehearse([practiceSite]);
start(t('practice_title'), <App offer={offer} />);
