import { styled } from '@mui/material/styles';
import { ChevronsUp, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLadders } from '../../../api/ladders';
import type { Action } from '../../../ui/actions/action';
import { ActionButton } from '../../../ui/actions/action-button';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { List } from '../../../ui/list/list';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { LadderDialog } from './ladder-dialog';
import { LadderRow } from './ladder-row';

const Bar = styled('div')({ display: 'flex', justifyContent: 'flex-end', marginBottom: 12 });

/** Every ladder, and the way to a new one. */
export function LadderList() {
  const { t } = useTranslation('escalation');
  const [adding, setAdding] = useState(false);
  const create = useMemo<Action>(
    () => ({
      id: 'ladders.new',
      title: t('ladders.new'),
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
      <Loaded query={useLadders()} skeleton={<ListSkeleton rows={3} rowHeight={72} />}>
        {(ladders) =>
          ladders.length === 0 ? (
            <EmptyState
              icon={ChevronsUp}
              title={t('ladders.emptyTitle')}
              text={t('ladders.emptyText')}
              actions={button}
            />
          ) : (
            <List aria-label={t('ladders.all')}>
              {ladders.map((ladder) => (
                <LadderRow key={ladder.id} ladder={ladder} />
              ))}
            </List>
          )
        }
      </Loaded>
      {adding && <LadderDialog ladder={null} onClose={() => setAdding(false)} />}
    </>
  );
}
