import { t } from '../../ui/words.ts';
import { start } from '../start.tsx';
import { App } from './App.tsx';
import './popup.css';

start(t('name'), <App />);
