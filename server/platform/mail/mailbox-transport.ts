import type { MailTransport } from './contract.js';

/** The demo has no mail server: what went out stays in the outbox, and the mailbox page shows it. */
export class MailboxTransport implements MailTransport {
  send(): Promise<void> {
    return Promise.resolve();
  }
}
