import type { RawDelivery } from '../contract.js';

/** A delivery on its way into the journal. */
export interface ArrivedDelivery {
  source: string;
  network: string;
  channelId: string | null;
  deliveryKey: string;
  delivery: RawDelivery;
}

/** A journalled delivery whose turn has come. */
export interface JournalEntry {
  id: string;
  source: string;
  network: string;
  channelId: string | null;
  attempts: number;
  delivery: RawDelivery;
}

/** Why an element was set aside; `code` is stable. */
export interface SetAside {
  entry: Pick<JournalEntry, 'id' | 'network' | 'channelId'>;
  itemIndex: number;
  channelId: string | null;
  code: 'not-readable' | 'bad-item' | 'unknown-account' | 'foreign-account' | 'processing-failed';
  reason: string;
  fragment: string;
}

export interface UnsupportedSeen {
  source: string;
  network: string;
  channelId: string | null;
  what: string;
  eventId: string;
}
