/** Mail out of the house: an outbox that outlives a crash, and the way to a mail server. */
export { isMailAddress, mailAddress } from './domain/mail-address.js';
export { MailModule } from './mail.module.js';
export { Mailer } from './mailer.js';
