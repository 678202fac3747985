import type { SearchHit } from '../../../api/types/views';
import { paths } from '../../../paths/paths';

/** Where a hit leads to: its conversation, else its customer; null when it has neither. */
export function hitAddress({
  conversationId,
  customerId,
}: Pick<SearchHit, 'conversationId' | 'customerId'>): string | null {
  if (conversationId !== null) return paths.inbox('all', conversationId);
  return customerId === null ? null : paths.customer(customerId);
}

/** Tells two hits apart: one conversation may hold several. */
export const hitKey = (hit: SearchHit, index: number): string =>
  hit.messageId ?? `${hit.type}-${hit.customerId ?? hit.conversationId}-${index}`;
