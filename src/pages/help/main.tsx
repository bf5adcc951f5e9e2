import { start } from '../start.tsx';
import { t } from '../../ui/words.ts';
import { App } from './App.tsx';
import './help.css';

start(t('help_title'), <App />);
