export { evaluateOffence } from './offence.ts';
export { evaluateHands, evaluatePosts } from './posts.ts';
export { evaluateQuiet } from './quiet.ts';
export { BadInput } from './input.ts';
