import { watch } from '../../content/watch.ts';
import { t } from '../../ui/words.ts';
import { start } from '../start.tsx';
import { App } from './App.tsx';
import './practice.css';
import { practiceSite } from './site.ts';

const { offer } = watch({ sites: [practiceSite] });
start(t('practice_title'), <App offer={offer} />);
