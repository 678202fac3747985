import type { ChannelSettings, RawDelivery, WebhookContract } from '../../contract.js';
import { hasHexHmac, sha256 } from '../shared/signature.js';

export const webhook: WebhookContract = { perApp: false, verify, deliveryKey };

function verify(delivery: RawDelivery, settings: ChannelSettings): boolean {
  const secret = settings.webhookSecret;
  return hasHexHmac(delivery, 'x-discourse-event-signature', 'sha256=', secret);
}

/** Event ids start anew when a forum is restored or moved, so the content counts as well. */
function deliveryKey(delivery: RawDelivery): string | undefined {
  const eventId: unknown = delivery.headers['x-discourse-event-id'];
  return typeof eventId === 'string' && /^\d{1,20}$/.test(eventId)
    ? `${eventId}:${sha256(delivery.body)}`
    : undefined;
}
