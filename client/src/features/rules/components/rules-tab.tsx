import { styled } from '@mui/material/styles';
import { Plus, Workflow } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Action } from '../../../ui/actions/action';
import { ActionButton } from '../../../ui/actions/action-button';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useRules } from '../api/rules';
import { emptyDraft } from '../model/draft';
import { RuleEditor } from './rule-editor';
import { RuleList } from './rule-list';

const Column = styled('div')({ display: 'flex', flexDirection: 'column', gap: 12 });
const Bar = styled('div')({ display: 'flex', justifyContent: 'flex-end' });

const fresh = 'new';

/** The rules of the desk; which one is open stands in the address. */
export function RulesTab() {
  const { t } = useTranslation('rules');
  const [search, setSearch] = useSearchParams();
  const open = search.get('rule');
  const show = useCallback(
    (rule: string | null) => setSearch(rule === null ? {} : { rule }, { preventScrollReset: true }),
    [setSearch],
  );
  const create = useMemo(
    () =>
      ({
        id: 'rules.new',
        title: t('new'),
        group: 'page',
        icon: Plus,
        shortcut: 'c',
        run: () => show(fresh),
      }) satisfies Action,
    [t, show],
  );
  useOfferActions(useMemo(() => [create], [create]));
  const add = <ActionButton action={create} variant="contained" color="primary" />;

  return (
    <Loaded query={useRules()} skeleton={<ListSkeleton rows={6} rowHeight={72} />}>
      {(rules) => (
        <Column>
          {open !== fresh && rules.length > 0 && <Bar>{add}</Bar>}
          {open === fresh && (
            <RuleEditor rule={null} initial={emptyDraft} onClose={() => show(null)} />
          )}
          {rules.length === 0 && open !== fresh && (
            <EmptyState
              icon={Workflow}
              title={t('emptyTitle')}
              text={t('emptyText')}
              actions={add}
            />
          )}
          {rules.length > 0 && <RuleList rules={rules} open={open} onOpen={show} />}
        </Column>
      )}
    </Loaded>
  );
}
