import { t } from '../../ui/words.ts';
import { mount } from '../../ui/mount.tsx';
import { App } from './App.tsx';
import './popup.css';

mount(t('popup_title'), <App />);
