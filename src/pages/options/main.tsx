import { t } from '../../ui/words.ts';
import { mount } from '../../ui/mount.tsx';
import { App } from './App.tsx';
import './options.css';

mount(t('options_title'), <App />);
