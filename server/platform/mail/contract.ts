/** A mail to one person. Addresses are bare (`ann@example.org`). */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** The same in HTML, for programs that show it. */
  html?: string;
  /** Where an answer goes; absent: nowhere anybody reads. */
  replyTo?: string;
  /** Address of the person's way out, as `List-Unsubscribe` tells it. */
  unsubscribeUrl?: string;
  /** Id of what it quotes from: where a person quoted there is erased, the mail goes, too. */
  about?: string;
}

/** A mail on its way out, as the ways of sending get it. */
export interface OutgoingMail extends Mail {
  /** Stays the same over all attempts, so that a server can tell a repetition. */
  messageId: string;
  from: string;
}

/** A way for mails out of the house. */
export interface MailTransport {
  /** Throws when it is not certain that the mail was taken over. */
  send(mail: OutgoingMail): Promise<void>;
}

export const MAIL_TRANSPORT = Symbol('MailTransport');

/** An answer that came back by mail, without what it quotes. */
export interface InboundMail {
  /** The secret part of the address that it was sent to: `reply+<token>@…`. */
  token: string;
  from: string;
  subject: string;
  text: string;
  receivedAt: Date;
}

/** Takes answers whose token it knows. Found by `@IsMailReceiver()`. */
export interface MailReceiver {
  /** False: the token is none of its own. */
  receive(mail: InboundMail): Promise<boolean>;
}
