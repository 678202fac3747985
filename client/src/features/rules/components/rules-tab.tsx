import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Plus, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
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
  const show = (rule: string | null) =>
    setSearch(rule === null ? {} : { rule }, { preventScrollReset: true });
  const add = (
    <Button
      variant="contained"
      color="primary"
      startIcon={<Plus size={15} aria-hidden />}
      onClick={() => show(fresh)}
    >
      {t('new')}
    </Button>
  );

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
