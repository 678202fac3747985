import type { ItemKind } from '../../../channels/contract.js';

export interface Place {
  kind: 'publication' | 'review' | 'topic' | 'direct';
  title: string | null;
  publicationId: string | null;
}

interface Placed {
  kind: ItemKind;
  subject: string | null;
  publicationId: string | null;
  publicationTitle: string | null;
}

const KINDS: Readonly<Record<ItemKind, Place['kind']>> = {
  comment: 'publication',
  mention: 'publication',
  review: 'review',
  forum: 'topic',
  message: 'direct',
};

/** Where people talk: under which post or topic, in a review, or between the two of them. */
export const placeOf = ({ kind, subject, publicationId, publicationTitle }: Placed): Place => ({
  kind: KINDS[kind],
  title: kind === 'message' ? null : (publicationTitle ?? subject),
  publicationId,
});
