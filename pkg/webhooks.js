// Webhooks of storefronts: is a delivery genuine, and is it new.
export { seenInMemory, verifyWebhook } from './src/webhooks/verify.js';
