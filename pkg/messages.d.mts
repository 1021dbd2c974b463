// For the command line, which imports this entry by its path.
export * from './types/messages.js';
