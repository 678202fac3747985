import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';

export const MAIL_RECEIVER = Symbol('MailReceiver');

/** Marks a class as a MailReceiver; the inbound mails find it by themselves. */
export const IsMailReceiver = (): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(MAIL_RECEIVER, true)) as ClassDecorator;
