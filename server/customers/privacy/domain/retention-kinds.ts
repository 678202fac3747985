/** What can be kept for a time only. */
export const RETENTION_KINDS = [
  'conversations',
  'journal',
  'events',
  'notices',
  'mails',
  'webhook-deliveries',
  'reads',
  'satisfaction-comments',
  'listening',
] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

export interface RetentionDefault {
  days: number;
  /** Whether it runs without anybody having said so: only what nobody works with any more. */
  isOn: boolean;
}

/** As long as nobody said otherwise. */
export const RETENTION_DEFAULTS: Readonly<Record<RetentionKind, RetentionDefault>> = {
  conversations: { days: 1095, isOn: false },
  journal: { days: 90, isOn: false },
  events: { days: 730, isOn: false },
  notices: { days: 180, isOn: true },
  mails: { days: 90, isOn: true },
  'webhook-deliveries': { days: 90, isOn: true },
  reads: { days: 365, isOn: true },
  'satisfaction-comments': { days: 730, isOn: false },
  listening: { days: 180, isOn: false },
};

const DAY_MS = 86_400_000;

export const keptFrom = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);
