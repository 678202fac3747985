/** Mail: an outbox that outlives a crash, the way to a mail server, and answers that come back. */
export { registerMailHook } from './api/mail-hook.js';
export { isMailAddress, mailAddress } from './domain/mail-address.js';
export { tokenIn } from './domain/answer-address.js';
export { InboundMails, type MailVerdict } from './inbound-mails.js';
export { IsMailReceiver } from './mail-receiver.decorator.js';
export { MailModule } from './mail.module.js';
export { Mailer } from './mailer.js';
export { type MailHealth, Mails } from './mails.js';
