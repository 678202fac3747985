import type {
  InboundItem,
  ItemCreated,
  ItemEdited,
  ItemRemoved,
  ItemRestored,
  ItemVisibilityChanged,
} from '../../../channels/contract.js';

/** One understood element of a delivery, with the channel that it belongs to. */
export interface Arrival<T extends InboundItem = InboundItem> {
  eventId: string;
  index: number;
  channelId: string;
  network: string;
  origin: 'webhook' | 'poll';
  receivedAt: Date;
  /** Of the text, when it can be told. */
  language: string | null;
  item: T;
}

export type ChangeItem = ItemEdited | ItemRemoved | ItemRestored | ItemVisibilityChanged;

export const isCreated = (arrival: Arrival): arrival is Arrival<ItemCreated> =>
  arrival.item.type === 'created';

export const isChange = (arrival: Arrival): arrival is Arrival<ChangeItem> =>
  ['edited', 'removed', 'restored', 'visibility'].includes(arrival.item.type);

/** The network's time, but never in the future: a wrong clock must not hide a message behind later ones. */
export const clampToPresent = (occurredAt: Date, receivedAt: Date): Date =>
  occurredAt > receivedAt ? receivedAt : occurredAt;
