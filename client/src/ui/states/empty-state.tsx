import { Inbox, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { MessageBlock } from './message-block';

interface Props {
  title: string;
  text?: ReactNode;
  icon?: LucideIcon;
  /** The way out: a button that creates something or widens the filter. */
  actions?: ReactNode;
}

/** Nothing to show, and why: good news, or a filter too narrow. */
export const EmptyState = ({ icon = Inbox, ...rest }: Props) => (
  <MessageBlock icon={icon} role="status" {...rest} />
);
