import { createHmac } from 'node:crypto';

/** `sha256=<hex>` over the raw bytes, as Meta and Discourse both sign. */
export function signature(secret: string, body: string | Buffer): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}
