export { evaluateOffence } from './offence.ts';
export { evaluateHands, evaluatePosts } from './posts.ts';
export { evaluateLooks, readLabels } from './looks.ts';
export { evaluatePhotos } from './photos.ts';
export { evaluateQuiet } from './quiet.ts';
export { BadInput } from './input.ts';
