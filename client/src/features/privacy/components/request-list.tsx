import { ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { List } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { usePrivacyRequests } from '../api/privacy';
import { RequestRow } from './request-row';

/** What people asked for, newest first. */
export function RequestList() {
  const { t } = useTranslation('privacy');
  const query = usePrivacyRequests();
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={4} rowHeight={64} />}>
      {({ pages }) => {
        const requests = pages.flatMap((page) => page.items);
        return requests.length === 0 ? (
          <EmptyState
            icon={ShieldCheck}
            title={t('requests.emptyTitle')}
            text={t('requests.emptyText')}
          />
        ) : (
          <>
            <List aria-label={t('requests.title')}>
              {requests.map((request) => (
                <RequestRow key={request.id} request={request} />
              ))}
            </List>
            <LoadMore query={query} />
          </>
        );
      }}
    </Loaded>
  );
}
