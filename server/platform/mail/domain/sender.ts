import type { Config } from '../../config/index.js';

/** The address that mails come from: as set, else made from the desk's own address. */
export const senderOf = ({ mailFrom, publicUrl }: Pick<Config, 'mailFrom' | 'publicUrl'>): string =>
  mailFrom ?? `hark@${new URL(publicUrl).hostname}`;

/** `reply+<token>@…` at the house of the sender. */
export function replyAddressOf(
  config: Pick<Config, 'mailFrom' | 'publicUrl'>,
  token: string,
): string {
  const from = senderOf(config);
  return `reply+${token}${from.slice(from.lastIndexOf('@'))}`;
}
