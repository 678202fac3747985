import { MessageSquareDashed } from 'lucide-react';
import { Suspense, lazy, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConversationSkeleton } from '../../features/conversation/components/conversation-skeleton';
import { useInboxAddress } from '../../features/inbox/components/use-inbox-address';
import { EmptyState } from '../../ui/states/empty-state';
import type { CustomerPanelState } from './use-customer-panel';

/** Fetched apart from the list, so that the list is there first; soon after even if none is open. */
const fetchArea = () => import('./conversation-area');
const ConversationArea = lazy(async () => ({ default: (await fetchArea()).ConversationArea }));
const soonMs = 1_500;

interface Props {
  customer: CustomerPanelState;
  leading?: ReactNode;
}

/** The open conversation, or the hint that none is. */
export function ConversationPlace(props: Props) {
  const { t } = useTranslation('inbox');
  const { conversationId } = useInboxAddress();
  useEffect(() => {
    const timer = setTimeout(() => void fetchArea(), soonMs);
    return () => clearTimeout(timer);
  }, []);
  if (conversationId === null) {
    return (
      <EmptyState
        icon={MessageSquareDashed}
        title={t('panes.noneOpenTitle')}
        text={t('panes.noneOpenText')}
      />
    );
  }
  return (
    <Suspense fallback={<ConversationSkeleton />}>
      <ConversationArea {...props} conversationId={conversationId} />
    </Suspense>
  );
}
