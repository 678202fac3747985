import type { ChannelCapabilities } from '../../contract.js';

export interface Bucket {
  tokens: number;
  refilledAt: Date;
}

type Pace = ChannelCapabilities['pace'];

/** How full the bucket is now: it fills evenly, never above the burst. */
export function refill(bucket: Bucket, pace: Pace, now: Date): Bucket {
  const elapsed = Math.max(0, now.getTime() - bucket.refilledAt.getTime());
  const tokens = Math.min(pace.burst, bucket.tokens + (elapsed / 60_000) * pace.perMinute);
  return { tokens, refilledAt: now };
}

/** Milliseconds until one more send is allowed; 0 when one is. */
export const msUntilNext = (bucket: Bucket, pace: Pace): number =>
  bucket.tokens >= 1 ? 0 : Math.ceil(((1 - bucket.tokens) * 60_000) / pace.perMinute);
