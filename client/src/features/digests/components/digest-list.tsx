import { MessageSquareWarning } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DigestSummary } from '../../../api/types/digests';
import { paths } from '../../../paths/paths';
import { Badge } from '../../../ui/badge/badge';
import { TextLink } from '../../../ui/link/text-link';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useDigests } from '../api/digests';
import { usePeriod } from './use-period';

/** What was reported, newest first. */
export function DigestList() {
  const { t } = useTranslation('digests');
  const query = useDigests();
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={6} rowHeight={64} />}>
      {({ pages }) => {
        const digests = pages.flatMap(({ items }) => items);
        if (digests.length === 0)
          return (
            <EmptyState
              icon={MessageSquareWarning}
              title={t('list.emptyTitle')}
              text={t('list.emptyText')}
            />
          );
        return (
          <>
            <List aria-label={t('title')}>
              {digests.map((digest) => (
                <Row key={digest.id} digest={digest} />
              ))}
            </List>
            <LoadMore query={query} />
          </>
        );
      }}
    </Loaded>
  );
}

function Row({ digest }: { digest: DigestSummary }) {
  const { t } = useTranslation('digests');
  const period = usePeriod();
  const { id, name, complaints, change, sentAt } = digest;
  return (
    <ListRow>
      <RowWords>
        <strong>
          <TextLink to={paths.digest(id)}>{name ?? t('byHand')}</TextLink>
        </strong>
        <span>
          {period(digest)} · {sentAt ? t('list.sent') : t('list.unsent')}
        </span>
      </RowWords>
      <Badge tone={change === 'more' || change === 'new' ? 'dueSoon' : 'neutral'}>
        {complaints === 0 ? t('nothing') : t('complaints', { count: complaints })}
      </Badge>
    </ListRow>
  );
}
