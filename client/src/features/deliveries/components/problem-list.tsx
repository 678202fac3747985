import { CheckCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { List } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useDeliveryProblems } from '../api/delivery-problems';
import { ProblemRow } from './problem-row';

/** Every reply that needs somebody's decision. */
export function ProblemList() {
  const { t } = useTranslation('deliveries');
  const query = useDeliveryProblems();
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={4} rowHeight={140} />}>
      {({ pages }) => {
        const problems = pages.flatMap((page) => page.items);
        return problems.length === 0 ? (
          <EmptyState icon={CheckCheck} title={t('emptyTitle')} text={t('emptyText')} />
        ) : (
          <>
            <List aria-label={t('title')}>
              {problems.map((problem) => (
                <ProblemRow key={problem.id} problem={problem} />
              ))}
            </List>
            <LoadMore query={query} />
          </>
        );
      }}
    </Loaded>
  );
}
