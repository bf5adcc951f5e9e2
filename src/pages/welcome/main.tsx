import { watch } from '../../content/watch.ts';
import { mount } from '../../ui/mount.tsx';
import { t } from '../../ui/words.ts';
import { practiceSite } from '../practice/site.ts';
import { App } from './App.tsx';
import './welcome.css';

watch({ sites: [practiceSite] });
mount(t('welcome_title'), <App />);
