// Named exports for `import`, of the instance `require` gets.
import webhooks from './webhooks.cjs';

export const { seenInMemory, verifyWebhook } = webhooks;
