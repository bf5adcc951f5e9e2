import { t } from '../../ui/words.ts';
import { start } from '../start.tsx';
import { App } from './App.tsx';
import './options.css';

start(t('options_title'), <App />);
