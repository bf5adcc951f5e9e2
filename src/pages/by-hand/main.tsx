import '../../prompt/prompt.css';
import { mount } from '../../ui/mount.tsx';
import { t } from '../../ui/words.ts';
import { App } from './App.tsx';
import './by-hand.css';

mount(t('hand_title'), <App />);
