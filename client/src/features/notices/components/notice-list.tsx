import { BellOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { List } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useNotices } from '../api/notices';
import { NoticeRow } from './notice-row';

/** Everything that was told to this person. */
export function NoticeList() {
  const { t } = useTranslation('notices');
  const query = useNotices();
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={6} rowHeight={56} />}>
      {({ pages }) => {
        const notices = pages.flatMap((page) => page.items);
        return notices.length === 0 ? (
          <EmptyState icon={BellOff} title={t('emptyTitle')} text={t('emptyText')} />
        ) : (
          <>
            <List aria-label={t('title')}>
              {notices.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} />
              ))}
            </List>
            <LoadMore query={query} />
          </>
        );
      }}
    </Loaded>
  );
}
