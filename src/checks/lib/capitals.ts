import { anyOf } from './context.ts';

/** Words in capitals one after the other, with what stands between them, and the marks that close them. */
export const LOUD = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}\p{N}'’*-]*|\d[\d:]*)(?:[ ,"“”-]{1,3}(?:\p{Lu}[\p{Lu}\p{N}'’*-]*|\d[\d:]*)(?!\p{Ll}))*["”]?[ ]?(?<marks>[!?]{0,12})/gu;

/** Two capitals together, or what may be some: without them nothing is loud, and LOUD need not look at every word. */
export const MAY_BE_LOUD = /[A-Z\u0080-\u{10FFFF}][A-Z\u0080-\u{10FFFF}'*]/u;

/** Said in anger: orders, refusals, questions that are none, complaint. Folded. */
export const CROSS = anyOf(
  'stop', 'who', "who's", 'whoever', 'why', 'how', 'what', 'no', 'not', 'nobody', 'no one', 'none', 'never', 'nothing', "don't", "doesn't", "didn't", "isn't", "aren't", "can't", "cannae", "won't", 'dinnae', 'shut', 'read', 'learn', 'get', 'leave', 'listen', 'answer', 'enough', 'again', 'sick', 'tired', 'fed up', 'angry', 'furious', 'kidding', 'joke',
  'hate', 'useless', 'idiots?', 'thick', 'stupid', 'lying', 'liars?', 'disgrace', 'disgusting', 'ridiculous', 'rubbish', 'pathetic', 'cancelled', 'cost', 'every time', 'every single', 'still', 'this once', 'my face', 'my job', 'my desk', 'your', 'youse', 'you', 'yer', 'ya', 'us', "isn't over", 'since', 'told', 'asked', 'said', 'want', 'third', 'forced', 'overtime', 'seconds', 'hours', 'years', 'same',
);
/** A sign or a note copied out. */
export const COPIED = /(?:saying|says|said|sign|note|label|reads?|written|titled|called)[ :,'"“‘]{1,4}$/u;
/** Said in joy, or simply a name, a headline, a sign. */
export const GLAD = anyOf(
  'happy', 'birthday', 'congrat\\p{L}*', 'well done', 'love(?! of)', 'loved', 'yes+', 'yay', 'yas+', 'woo+', 'hoo+ray', 'go+a+l+\\p{L}*', 'get in', 'come on', "c'mon", 'champions?', 'won', 'winners?', 'winning', 'best', 'proud', 'merry', 'christmas', 'xmas', 'new year', 'thank', 'thanks', 'thankyou', 'omg', 'lol', 'haha\\p{L}*', 'free', 'sale', 'win', 'amazing', 'beautiful', 'baby', 'passed', 'engaged', 'married', 'said yes', 'lfg', "let's go", 'up the', 'forza', 'coming home', 'welcome', 'excited', 'holiday', 'finally', 'party', 'cake', 'gig', 'live', 'breaking', 'rt', 'retweet', 'follow', 'vote', 'good luck', 'wow', 'guess what', 'brilliant', 'fantastic', 'legend\\p{L}*', 'snow', 'microscope', 'lost (?:dog|cat)', 'missing', 'wanted', 'found',
);
