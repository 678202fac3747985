import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Plus, Split } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useQueues } from '../api/queues';
import { emptyDraft } from '../model/draft';
import { QueueEditor } from './queue-editor';
import { QueueList } from './queue-list';
import { SettingsCard } from './settings-card';

const Column = styled('div')({ display: 'flex', flexDirection: 'column', gap: 12 });
const Bar = styled('div')({ display: 'flex', justifyContent: 'flex-end' });

const fresh = 'new';

/** The queues of the desk; which one is open stands in the address. */
export function RoutingTab() {
  const { t } = useTranslation('routing');
  const [search, setSearch] = useSearchParams();
  const open = search.get('queue');
  const show = (queue: string | null) =>
    setSearch(queue === null ? {} : { queue }, { preventScrollReset: true });
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
    <Loaded query={useQueues()} skeleton={<ListSkeleton rows={4} rowHeight={72} />}>
      {(queues) => (
        <Column>
          {open !== fresh && queues.length > 0 && <Bar>{add}</Bar>}
          {open === fresh && (
            <QueueEditor queue={null} initial={emptyDraft} onClose={() => show(null)} />
          )}
          {queues.length === 0 && open !== fresh && (
            <EmptyState icon={Split} title={t('emptyTitle')} text={t('emptyText')} actions={add} />
          )}
          {queues.length > 0 && <QueueList queues={queues} open={open} onOpen={show} />}
          <SettingsCard />
        </Column>
      )}
    </Loaded>
  );
}
