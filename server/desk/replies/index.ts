/** What an agent writes to customers: drafts, sending with its guards, and what to do when it fails. */
export { RepliesModule } from './replies.module.js';
