// Texts for people: the languages there are, and the way to load one.
export { languages, loadMessages } from './src/messages.js';
