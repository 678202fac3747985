/** What is known of the audience of a page, ours or a competitor's, on one day. */
export type { AudienceDay } from './domain/social.js';
