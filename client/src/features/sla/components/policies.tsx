import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { styled } from '@mui/material/styles';
import { AlarmClock, Plus } from 'lucide-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy, PolicyList } from '../../../api/types/sla';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useDragOrder } from '../../../ui/drag-order/use-drag-order';
import { List } from '../../../ui/list/list';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useOrderPolicies, usePolicies } from '../api/policies';
import { moved } from '../model/moved';
import { newPolicy } from '../model/policy-values';
import { PolicyEditor } from './policy-editor';
import { policyHeight, PolicyRow } from './policy-row';
import { usePolicyActs } from './use-policy-acts';

const Bar = styled('div')({ display: 'flex', justifyContent: 'flex-end', margin: '0 0 12px' });
const Recount = styled('div')(({ theme }) => ({
  marginBottom: 12,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));

const NEW = 'new';

/** Policies in the order in which they are tried; each is edited in its place. */
export function Policies() {
  const { t } = useTranslation('sla');
  const query = usePolicies();
  const [open, setOpen] = useState<string | null>(null);
  const add = (
    <Button
      variant="contained"
      color="primary"
      startIcon={<Plus size={16} aria-hidden />}
      disabled={open === NEW}
      onClick={() => setOpen(NEW)}
    >
      {t('add')}
    </Button>
  );
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={3} rowHeight={policyHeight} />}>
      {({ items, recount }) => (
        <>
          {recount && <Progress recount={recount} />}
          {items.length > 0 && <Bar>{add}</Bar>}
          {open === NEW && (
            <PolicyEditor id={null} policy={newPolicy('')} onDone={() => setOpen(null)} />
          )}
          {items.length === 0 && open !== NEW && (
            <EmptyState
              icon={AlarmClock}
              title={t('emptyTitle')}
              text={t('emptyText')}
              actions={add}
            />
          )}
          {items.length > 0 && <Rows items={items} open={open} onOpen={setOpen} />}
        </>
      )}
    </Loaded>
  );
}

interface RowsProps {
  items: readonly Policy[];
  open: string | null;
  onOpen: (id: string | null) => void;
}

function Rows({ items, open, onOpen }: RowsProps) {
  const { t } = useTranslation('sla');
  const onError = useProblemNotice();
  const { mutate: order } = useOrderPolicies();
  const move = (from: number, to: number) =>
    order(
      moved(
        items.map(({ id }) => id),
        from,
        to,
      ),
      { onError },
    );
  const drag = useDragOrder({ count: items.length, rowHeight: policyHeight, onDrop: move });
  return (
    <List aria-label={t('all')}>
      {items.map((policy, index) => (
        <Fragment key={policy.id}>
          {open === policy.id ? (
            <li>
              <PolicyEditor id={policy.id} policy={policy} onDone={() => onOpen(null)} />
            </li>
          ) : (
            <OneRow
              policy={policy}
              place={{ index, count: items.length }}
              drag={open === null ? drag(index) : {}}
              onEdit={() => onOpen(policy.id)}
              onMove={(to) => move(index, to)}
            />
          )}
        </Fragment>
      ))}
    </List>
  );
}

type OneRowProps = Omit<Parameters<typeof PolicyRow>[0], 'onSwitch' | 'onRemove'>;

function OneRow(props: OneRowProps) {
  const { t } = useTranslation('sla');
  const confirm = useConfirm();
  const { switchTo, remove } = usePolicyActs(props.policy);
  const { name, running } = props.policy;
  const ask = async () => {
    const isSure = await confirm({
      title: t('removeTitle', { name }),
      text: t('removeText', { count: running }),
      confirm: t('remove'),
      destructive: true,
    });
    if (isSure) remove();
  };
  return <PolicyRow {...props} onSwitch={switchTo} onRemove={() => void ask()} />;
}

function Progress({ recount }: { recount: NonNullable<PolicyList['recount']> }) {
  const { t } = useTranslation('sla');
  const done = Math.max(0, recount.total - recount.left);
  const share = recount.total === 0 ? 100 : (done / recount.total) * 100;
  return (
    <Recount role="status">
      {t('recount', { done, total: recount.total })}
      <LinearProgress variant="determinate" value={share} aria-hidden />
    </Recount>
  );
}
