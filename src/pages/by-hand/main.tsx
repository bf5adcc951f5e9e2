import { start } from '../start.tsx';
import { t } from '../../ui/words.ts';
import { App } from './App.tsx';
import './by-hand.css';

start(t('hand_title'), <App />);
