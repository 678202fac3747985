import { Webhook as WebhookIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { List } from '../../../ui/list/list';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useWebhooks } from '../api/webhooks';
import { WebhookRow } from './webhook-row';

/** Every address outside that is told what happens. */
export function WebhookList({ create }: { create: ReactNode }) {
  const { t } = useTranslation('webhooks');
  return (
    <Loaded query={useWebhooks()} skeleton={<ListSkeleton rows={3} rowHeight={72} />}>
      {(webhooks) =>
        webhooks.length === 0 ? (
          <EmptyState
            icon={WebhookIcon}
            title={t('emptyTitle')}
            text={t('emptyText')}
            actions={create}
          />
        ) : (
          <List aria-label={t('title')}>
            {webhooks.map((webhook) => (
              <WebhookRow key={webhook.id} webhook={webhook} />
            ))}
          </List>
        )
      }
    </Loaded>
  );
}
