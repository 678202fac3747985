import { styled } from '@mui/material/styles';
import { Plug } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CrmKind } from '../../../api/types/customer-data';
import type { Action } from '../../../ui/actions/action';
import { ActionButton } from '../../../ui/actions/action-button';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { List } from '../../../ui/list/list';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useConnections } from '../api/connections';
import { ConnectionDialog } from './connection-dialog';
import { ConnectionRow } from './connection-row';

const Bar = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 12 });

const kinds: readonly CrmKind[] = ['hubspot', 'salesforce'];

/** Other systems that know customers: what is connected, how it goes, and another one. */
export function ConnectionsTab() {
  const { t } = useTranslation('connections');
  const query = useConnections();
  const [connecting, setConnecting] = useState<CrmKind | null>(null);
  const actions = useMemo(
    () =>
      kinds.map((kind): Action => ({
        id: `connections.connect.${kind}`,
        title: t('connect', { crm: t(`kind.${kind}`) }),
        group: 'page',
        icon: Plug,
        run: () => setConnecting(kind),
      })),
    [t],
  );
  useOfferActions(actions);
  const buttons = actions.map((action) => <ActionButton key={action.id} action={action} />);
  return (
    <>
      <Loaded query={query} skeleton={<ListSkeleton rows={2} rowHeight={88} />}>
        {(connections) =>
          connections.length === 0 ? (
            <EmptyState
              icon={Plug}
              title={t('emptyTitle')}
              text={t('emptyText')}
              actions={<Bar>{buttons}</Bar>}
            />
          ) : (
            <>
              <Bar>{buttons}</Bar>
              <List aria-label={t('title')}>
                {connections.map((connection) => (
                  <ConnectionRow key={connection.id} connection={connection} />
                ))}
              </List>
            </>
          )
        }
      </Loaded>
      {connecting && (
        <ConnectionDialog kind={connecting} known={null} onClose={() => setConnecting(null)} />
      )}
    </>
  );
}
