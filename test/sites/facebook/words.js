import { inLanguage } from '../shared/language.js';

/** The labels a language changes; structure and roles stay. */
export const words = inLanguage({
  en: { post: 'Post', next: 'Next', comment: 'Comment', public: 'Public', mind: "What's on your mind, Sam?", create: 'Create post', write: 'Write a comment...', photo: 'Photo/video', privacy: 'Edit privacy. Sharing with Public.', region: 'Create a post', message: 'Message', send: 'Press enter to send' },
  cy: { post: 'Postio', next: 'Nesaf', comment: 'Sylw', public: 'Cyhoeddus', mind: 'Beth sydd ar eich meddwl, Sam?', create: 'Creu postiad', write: 'Ysgrifennwch sylw...', photo: 'Llun/fideo', privacy: 'Golygu preifatrwydd. Cyhoeddus.', region: 'Creu postiad', message: 'Neges', send: 'Anfon' },
  pl: { post: 'Opublikuj', next: 'Dalej', comment: 'Skomentuj', public: 'Publiczne', mind: 'O czym myślisz, Sam?', create: 'Utwórz post', write: 'Napisz komentarz...', photo: 'Zdjęcie/film', privacy: 'Edytuj prywatność. Publiczne.', region: 'Utwórz post', message: 'Wiadomość', send: 'Wyślij' },
});
