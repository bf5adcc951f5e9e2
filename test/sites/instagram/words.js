import { inLanguage } from '../shared/language.js';

/** The labels a language changes; structure and roles stay. */
export const words = inLanguage({
  en: { new: 'New post', create: 'Create new post', choose: 'Select from computer', crop: 'Crop', edit: 'Edit', next: 'Next', caption: 'Write a caption...', location: 'Add location', share: 'Share', shared: 'Your post has been shared.', comment: 'Add a comment…', post: 'Post', message: 'Message', send: 'Send', reply: 'Reply to jo.marlowe.test...' },
  cy: { new: 'Postiad newydd', create: 'Creu postiad newydd', choose: "Dewis o'r cyfrifiadur", crop: 'Tocio', edit: 'Golygu', next: 'Nesaf', caption: 'Ysgrifennwch gapsiwn...', location: 'Ychwanegu lleoliad', share: 'Rhannu', shared: "Mae'ch postiad wedi'i rannu.", comment: 'Ychwanegu sylw…', post: 'Postio', message: 'Neges', send: 'Anfon', reply: 'Ateb jo.marlowe.test...' },
  pl: { new: 'Nowy post', create: 'Utwórz nowy post', choose: 'Wybierz z komputera', crop: 'Przytnij', edit: 'Edytuj', next: 'Dalej', caption: 'Dodaj opis...', location: 'Dodaj lokalizację', share: 'Udostępnij', shared: 'Twój post został udostępniony.', comment: 'Dodaj komentarz…', post: 'Opublikuj', message: 'Wiadomość', send: 'Wyślij', reply: 'Odpowiedz jo.marlowe.test...' },
});
