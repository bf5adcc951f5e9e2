import { watch } from '../../content/watch.ts';
import { t } from '../../ui/words.ts';
import { mount } from '../../ui/mount.tsx';
import { App } from './App.tsx';
import './practice.css';
import { practiceSite } from './site.ts';

const { offer } = watch({ sites: [practiceSite] });
mount(t('practice_title'), <App offer={offer} />);
