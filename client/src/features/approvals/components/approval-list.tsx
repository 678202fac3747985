import { CheckCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { List } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useApprovals } from '../api/approvals';
import { ApprovalRow } from './approval-row';

interface Props {
  /** The reply whose conversation stands beside. */
  chosen: string | null;
  onChoose: (replyId: string) => void;
}

/** Everything that waits for a second pair of eyes. */
export function ApprovalList({ chosen, onChoose }: Props) {
  const { t } = useTranslation('approvals');
  const query = useApprovals();
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={4} rowHeight={160} />}>
      {({ pages }) => {
        const approvals = pages.flatMap((page) => page.items);
        return approvals.length === 0 ? (
          <EmptyState icon={CheckCheck} title={t('emptyTitle')} text={t('emptyText')} />
        ) : (
          <>
            <List aria-label={t('title')}>
              {approvals.map((approval) => (
                <ApprovalRow
                  key={approval.reply.id}
                  approval={approval}
                  isChosen={approval.reply.id === chosen}
                  onChoose={() => onChoose(approval.reply.id)}
                />
              ))}
            </List>
            <LoadMore query={query} />
          </>
        );
      }}
    </Loaded>
  );
}
