import { createContext, use } from 'react';
import type { TimelineFilter } from '../../../api/types/customers';
import { paths } from '../../../paths/paths';

export interface PanelPlace {
  /** The conversation beside which the panel stands. */
  conversationId: string | null;
  /** The address of a conversation, in the view of the page. */
  linkTo: (conversationId: string) => string;
  /** What the time line shows; null: everything. */
  kind: TimelineFilter | null;
  showKind: (kind: TimelineFilter | null) => void;
}

export const PanelContext = createContext<PanelPlace>({
  conversationId: null,
  linkTo: (id) => paths.inbox('all', id),
  kind: null,
  showKind: () => undefined,
});

export const usePanelPlace = () => use(PanelContext);
