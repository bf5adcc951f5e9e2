import { watch } from '../../content/watch.ts';
import { mount } from '../../ui/mount.tsx';
import { t } from '../../ui/words.ts';
import { App } from './App.tsx';
import { Offer } from './mock/offer.ts';
import { mockSites } from './sites.ts';
import './training.css';
import './mock/mock.css';

const { offer } = watch({ sites: mockSites });
mount(t('training_title'), <Offer.Provider value={offer}><App /></Offer.Provider>);
