import { styled } from '@mui/material/styles';
import { Building2, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDepartments } from '../../../api/departments';
import type { Action } from '../../../ui/actions/action';
import { ActionButton } from '../../../ui/actions/action-button';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { List } from '../../../ui/list/list';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { DepartmentDialog } from './department-dialog';
import { DepartmentRow } from './department-row';

const Bar = styled('div')({ display: 'flex', justifyContent: 'flex-end', marginBottom: 12 });

/** Every department, and the way to a new one. */
export function DepartmentList() {
  const { t } = useTranslation('escalation');
  const [adding, setAdding] = useState(false);
  const create = useMemo<Action>(
    () => ({
      id: 'departments.new',
      title: t('departments.new'),
      group: 'page',
      icon: Plus,
      shortcut: 'c',
      run: () => setAdding(true),
    }),
    [t],
  );
  useOfferActions(useMemo(() => [create], [create]));
  const button = <ActionButton action={create} variant="contained" color="primary" />;
  return (
    <>
      <Bar>{button}</Bar>
      <Loaded query={useDepartments()} skeleton={<ListSkeleton rows={3} rowHeight={72} />}>
        {(departments) =>
          departments.length === 0 ? (
            <EmptyState
              icon={Building2}
              title={t('departments.emptyTitle')}
              text={t('departments.emptyText')}
              actions={button}
            />
          ) : (
            <List aria-label={t('departments.all')}>
              {departments.map((department) => (
                <DepartmentRow key={department.id} department={department} />
              ))}
            </List>
          )
        }
      </Loaded>
      {adding && <DepartmentDialog department={null} onClose={() => setAdding(false)} />}
    </>
  );
}
