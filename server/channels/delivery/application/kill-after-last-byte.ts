import { subscribe } from 'node:diagnostics_channel';
import { failpoint, isArmed } from '../../../platform/kernel/index.js';

const POINT = 'reply.after-last-byte';
let watching = false;

/** Watches the HTTP client for the moment at which a request has left whole and nothing came back yet. */
export function killAfterLastByte(): void {
  if (watching || !isArmed(POINT)) return;
  watching = true;
  subscribe('undici:request:bodySent', () => failpoint(POINT));
}
