import { start } from '../start.tsx';
import { t } from '../../ui/words.ts';
import { rehearse } from '../practice/rehearse.ts';
import { practiceSite } from '../practice/site.ts';
import { App } from './App.tsx';
import './welcome.css';

rehearse([practiceSite]);
start(t('welcome_title'), <App />);
