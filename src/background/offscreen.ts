import browser from 'webextension-polyfill';
import { Looks } from '../looks/index.ts';
import { handleLooks } from '../messaging/index.ts';
import { readFile } from './draft-schema.ts';

/** Chromium's worker may start no worker of its own: this page, which nobody sees, does. It ends itself after a rest. */
const looks = new Looks(browser.runtime.getURL('looks/'), () => self.close());

handleLooks({ 'look.at': { from: ['page'], run: (file) => looks.look(readFile(file)) } });
