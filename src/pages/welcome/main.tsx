import { watch } from '../../content/watch.ts';
import { start } from '../start.tsx';
import { t } from '../../ui/words.ts';
import { practiceSite } from '../practice/site.ts';
import { App } from './App.tsx';
import './welcome.css';

watch({ sites: [practiceSite] });
start(t('welcome_title'), <App />);
