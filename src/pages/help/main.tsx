import { mount } from '../../ui/mount.tsx';
import { t } from '../../ui/words.ts';
import { App } from './App.tsx';
import './help.css';

mount(t('help_title'), <App />);
