import { ListTree } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../api/types/rules';
import { List } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useFirings } from '../api/history';
import { FiringRow } from './firing-row';
import { RuleDialog } from './rule-dialog';

/** Each time that a rule fired: on which conversation, why, and what became of it. */
export function RuleLog({ rule, onClose }: { rule: Rule; onClose: () => void }) {
  const { t } = useTranslation('rules');
  const firings = useFirings(rule.id);
  return (
    <RuleDialog title={t('logTitle', { name: rule.name })} onClose={onClose}>
      <Loaded query={firings} skeleton={<ListSkeleton rows={4} rowHeight={64} />}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState icon={ListTree} title={t('logEmptyTitle')} text={t('logEmptyText')} />
          ) : (
            <>
              <List aria-label={t('log')}>
                {items.map((firing) => (
                  <FiringRow key={firing.id} firing={firing} />
                ))}
              </List>
              <LoadMore query={firings} />
            </>
          )
        }
      </Loaded>
    </RuleDialog>
  );
}
