import type { PolledDelivery, RawDelivery } from '../../contract.js';
import { sha256 } from './signature.js';

/** Says in a polled delivery's headers what its body is, and when it was read. */
const KIND_HEADER = 'hark-polled';
const READ_AT_HEADER = 'hark-read-at';

/**
 * One resource as a delivery whose key changes when the resource does. Networks sign the addresses
 * of their files anew for every reader, so of an address only the path counts.
 */
export function polledDelivery(kind: string, resource: unknown, readAt: Date): PolledDelivery {
  const body = Buffer.from(JSON.stringify(resource));
  return {
    key: `${kind}:${sha256(JSON.stringify(resource, withoutSignatures))}`,
    headers: { [KIND_HEADER]: kind, [READ_AT_HEADER]: readAt.toISOString() },
    body,
  };
}

function withoutSignatures(_name: string, value: unknown): unknown {
  const isAddress = typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value);
  return isAddress ? new URL(value).pathname : value;
}

/** The kind that polledDelivery was given; undefined for webhooks, whatever their headers say. */
export function polledKind(delivery: RawDelivery): string | undefined {
  return delivery.origin === 'poll' ? delivery.headers[KIND_HEADER] : undefined;
}

export function readAt(delivery: RawDelivery): Date {
  const said = new Date(delivery.headers[READ_AT_HEADER] ?? '');
  return Number.isNaN(said.getTime()) ? delivery.receivedAt : said;
}
