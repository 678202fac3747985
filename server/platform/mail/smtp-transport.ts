import { createTransport, type Transporter } from 'nodemailer';
import type { MailTransport, OutgoingMail } from './contract.js';

const TIMEOUT_MS = 20_000;

/** Hands mails to the house's own mail server. */
export class SmtpTransport implements MailTransport {
  private readonly server: Transporter;

  /** `url`: smtp://user:password@host:587 or smtps://…:465. */
  constructor(url: string) {
    this.server = createTransport(url, {
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      // A mail is built from text alone: nothing in it may name a file or an address to read.
      disableFileAccess: true,
      disableUrlAccess: true,
    } as object);
  }

  async send({ unsubscribeUrl, ...mail }: OutgoingMail): Promise<void> {
    await this.server.sendMail({
      ...mail,
      headers: { 'Auto-Submitted': 'auto-generated' },
      ...(unsubscribeUrl ? { list: { unsubscribe: unsubscribeUrl } } : {}),
    });
  }
}
