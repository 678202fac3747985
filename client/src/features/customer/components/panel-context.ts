import { createContext, use } from 'react';
import { paths } from '../../../paths/paths';

export interface PanelPlace {
  /** The conversation beside which the panel stands. */
  conversationId: string | null;
  /** The address of a conversation, in the view of the page. */
  linkTo: (conversationId: string) => string;
}

export const PanelContext = createContext<PanelPlace>({
  conversationId: null,
  linkTo: (id) => paths.inbox('all', id),
});

export const usePanelPlace = () => use(PanelContext);
