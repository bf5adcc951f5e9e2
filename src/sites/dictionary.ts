import type { WordKey } from '../core/site.ts';

/**
 * The words sites put on their buttons, per language. Sites name a key, never a string, so one correction serves all.
 * English is always tried as well as the page's own language. Compared case-insensitively, whole name only.
 * Sources: facts/sites.md (labels seen in public repositories), else the platforms' own translations as commonly shown.
 */
export const dictionary: Readonly<Record<string, Partial<Record<WordKey, string | readonly string[]>>>> = {
  en: {
    post: ['Post', 'Post all', 'Tweet'],
    share: ['Share', 'Share now'],
    send: ['Send', 'Press enter to send', 'Send message'],
    reply: 'Reply',
    comment: ['Comment', 'Post comment'],
    save: 'Save',
    done: 'Done',
    schedule: 'Schedule',
    public: 'Public',
    friends: 'Friends',
    'only-me': 'Only me',
    everyone: 'Everyone',
  },
  cy: { post: 'Postio', share: 'Rhannu', send: 'Anfon', comment: 'Sylw', public: 'Cyhoeddus', friends: 'Ffrindiau' },
  pl: { post: 'Opublikuj', share: 'Udostępnij', send: 'Wyślij', comment: 'Skomentuj', public: 'Publiczne', friends: 'Znajomi' },
  fr: { post: 'Publier', share: 'Partager', send: 'Envoyer', comment: 'Commenter', public: 'Public', friends: 'Amis' },
  de: { post: ['Posten', 'Veröffentlichen'], share: 'Teilen', send: 'Senden', comment: 'Kommentieren', public: 'Öffentlich', friends: 'Freunde' },
  es: { post: ['Publicar', 'Postear'], share: 'Compartir', send: 'Enviar', comment: 'Comentar', public: 'Público', friends: 'Amigos' },
};
