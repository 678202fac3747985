import type {
  ChannelSettings,
  HandshakeAnswer,
  RawDelivery,
  WebhookContract,
} from '../../contract.js';
import { hasHexHmac, sameSecret } from '../shared/signature.js';

/** The app-wide address gets events of all pages that installed the app. */
export const webhook: WebhookContract = { perApp: true, handshake, verify };

function handshake(
  query: Readonly<Record<string, string>>,
  settings: ChannelSettings,
): HandshakeAnswer | undefined {
  const challenge: unknown = query['hub.challenge'];
  const isForUs =
    query['hub.mode'] === 'subscribe' &&
    sameSecret(query['hub.verify_token'], settings.verifyToken);
  if (!isForUs || typeof challenge !== 'string' || !/^[\w.-]{1,256}$/.test(challenge)) {
    return undefined;
  }
  return { status: 200, contentType: 'text/plain', body: challenge };
}

function verify(delivery: RawDelivery, settings: ChannelSettings): boolean {
  return hasHexHmac(delivery, 'x-hub-signature-256', 'sha256=', settings.appSecret);
}
