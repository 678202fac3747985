import type { Channel } from '../../../api/types/channels';

export type SignalKey =
  | 'authFailed'
  | 'paused'
  | 'tokenExpired'
  | 'tokenExpires'
  | 'pollError'
  | 'deliveryProblems'
  | 'quarantine'
  | 'backlog';

/** Something about a channel that a person should know, the gravest first. */
export interface Signal {
  key: SignalKey;
  tone: 'breached' | 'dueSoon' | 'neutral';
  /** How many items, or how many days. */
  count: number;
}

type Facts = Pick<
  Channel,
  | 'state'
  | 'tokenExpiresAt'
  | 'lastPollError'
  | 'deliveryProblemCount'
  | 'quarantineCount'
  | 'backlog'
>;

const day = 86_400_000;
const tokenNoticeDays = 14;
/** So many waiting deliveries are more than a busy minute. */
const longBacklog = 100;

/** What is not as it should be on a channel. `now` in epoch milliseconds. */
export function signalsOf(channel: Facts, now: number): Signal[] {
  const signals = [
    channel.state === 'auth-failed' && signal('authFailed', 'breached'),
    channel.state === 'paused' && signal('paused', 'neutral'),
    tokenSignal(channel.tokenExpiresAt, now),
    channel.lastPollError !== null && signal('pollError', 'dueSoon'),
    counted('deliveryProblems', 'breached', channel.deliveryProblemCount),
    counted('quarantine', 'dueSoon', channel.quarantineCount),
    counted('backlog', channel.backlog > longBacklog ? 'dueSoon' : 'neutral', channel.backlog),
  ];
  return signals.filter((found) => found !== false);
}

function tokenSignal(expiresAt: string | null, now: number): Signal | false {
  if (expiresAt === null) return false;
  const days = Math.floor((Date.parse(expiresAt) - now) / day);
  if (days < 0) return signal('tokenExpired', 'breached');
  return days <= tokenNoticeDays && signal('tokenExpires', 'dueSoon', days);
}

const signal = (key: SignalKey, tone: Signal['tone'], count = 0): Signal => ({ key, tone, count });

const counted = (key: SignalKey, tone: Signal['tone'], count: number) =>
  count > 0 && signal(key, tone, count);
