/**
 * A page that fights whatever appears as a stranger under <html>, one way per `?hostile=`:
 * - remove: takes it out at once
 * - hide: display:none!important, again whenever that is undone
 * - cover: draws a popover over everything, which lets every click through
 * - modal: opens its own modal dialog after the stranger had time to open one
 * Each time it acts it leaves `hostile:<way>` in the site log.
 */
import { note, option } from './shared/log.js';

const way = option('hostile');
const stranger = (node) => node instanceof Element && !['HEAD', 'BODY'].includes(node.tagName) && !node.dataset.own;

function hide(node) {
  if (node.style.getPropertyValue('display') === 'none' && node.style.getPropertyPriority('display') === 'important') return;
  node.style.setProperty('display', 'none', 'important');
  note('hostile:hide');
}

/** Two frames on: the stranger's own dialog is open by then. */
const later = (act) => requestAnimationFrame(() => requestAnimationFrame(act));

const ways = {
  remove(node) { node.remove(); note('hostile:remove'); },
  hide(node) {
    hide(node);
    new MutationObserver(() => hide(node)).observe(node, { attributes: true });
  },
  cover() {
    later(() => {
      const sheet = document.createElement('div');
      sheet.dataset.own = '1';
      sheet.popover = 'manual';
      sheet.textContent = 'Have you seen our new offers?';
      sheet.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;display:grid;place-content:center;background:#fff;pointer-events:none';
      document.body.append(sheet);
      sheet.showPopover();
      note('hostile:cover');
    });
  },
  modal() {
    later(() => {
      const dialog = document.createElement('dialog');
      dialog.dataset.own = '1';
      dialog.textContent = 'Turn on notifications?';
      document.body.append(dialog);
      dialog.showModal();
      note('hostile:modal');
    });
  },
};

const act = ways[way];
if (act) {
  new MutationObserver((changes) => changes.flatMap((change) => [...change.addedNodes]).filter(stranger).forEach(act))
    .observe(document.documentElement, { childList: true });
}
