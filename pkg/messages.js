// Texts for people: the languages there are, and the way to load one.
export { catalogue, languages, loadMessages } from './src/messages.js';
