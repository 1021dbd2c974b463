// Named exports for `import`, of the instance `require` gets.
import messages from './messages.cjs';

export const { catalogue, languages, loadMessages } = messages;
