import type { SandboxEffect, SandboxHook } from '../contract.js';
import type { WebhookEvent } from '../webhooks/events.js';
import type { WorldRecord } from '../world/records.js';

/** What happened at once: state, the brand's effects and the webhooks it causes, in one line. */
export interface Happening {
  happened: {
    records: WorldRecord[];
    effects?: SandboxEffect[];
    events?: WebhookEvent[];
  };
}

/** An event reached an address, or was given up. Losing this line means one more delivery. */
export interface Settled {
  settled: { event: number; url: string };
}

export interface HooksChanged {
  hooks: SandboxHook[];
}

export interface HookVerified {
  verified: string;
}

export type JournalEntry = Happening | Settled | HooksChanged | HookVerified;
