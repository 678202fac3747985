/** Notices: telling people and other programs what happened, in the desk, by mail, by webhook. */
export { NoticesModule } from './notices.module.js';
