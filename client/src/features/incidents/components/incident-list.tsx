import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Siren } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import type { Incident } from '../../../api/types/incidents';
import { ActionButton } from '../../../ui/actions/action-button';
import type { Action } from '../../../ui/actions/action';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useIncidents, useSurges } from '../api/incidents';
import { IncidentBadges } from './badges';
import { IncidentDialog } from './incident-dialog';
import { SurgeLine } from './surge-line';

const Bar = styled('div')({ display: 'flex', justifyContent: 'flex-end', marginBottom: 16 });
const Surges = styled('div')({ display: 'grid', gap: 8, marginBottom: 24 });

/** What is unusual now, and every incident there was. */
export function IncidentList({ onOpen }: { onOpen: (id: string) => void }) {
  const { t } = useTranslation('incidents');
  const [isDeclaring, setDeclaring] = useState(false);
  const mayManage = useMe().can.includes('incidents.manage');
  const declare = useMemo(
    (): Action => ({
      id: 'incident.declare',
      title: t('declare'),
      icon: Siren,
      group: 'page',
      shortcut: 'c',
      run: () => setDeclaring(true),
    }),
    [t],
  );
  useOfferActions(useMemo(() => (mayManage ? [declare] : []), [mayManage, declare]));
  const { data: surges = [] } = useSurges();
  return (
    <>
      {mayManage && (
        <Bar>
          <ActionButton action={declare} variant="contained" color="primary" />
        </Bar>
      )}
      {surges.length > 0 && (
        <Surges role="status" aria-label={t('surges')}>
          {surges.map((surge) => (
            <SurgeLine key={surge.id} surge={surge} />
          ))}
        </Surges>
      )}
      <Loaded query={useIncidents()} skeleton={<ListSkeleton rows={4} rowHeight={64} />}>
        {(incidents) =>
          incidents.length === 0 ? (
            <EmptyState icon={Siren} title={t('emptyTitle')} text={t('emptyText')} />
          ) : (
            <List aria-label={t('title')}>
              {incidents.map((incident) => (
                <IncidentRow
                  key={incident.id}
                  incident={incident}
                  onOpen={() => onOpen(incident.id)}
                />
              ))}
            </List>
          )
        }
      </Loaded>
      {isDeclaring && (
        <IncidentDialog incident={null} onClose={() => setDeclaring(false)} onMade={onOpen} />
      )}
    </>
  );
}

function IncidentRow({ incident, onOpen }: { incident: Incident; onOpen: () => void }) {
  const { t } = useTranslation('incidents');
  const { title, openedAt, createdAt, conversationCount, acknowledgedBy, state } = incident;
  return (
    <ListRow style={{ flexWrap: 'wrap' }}>
      <RowWords style={{ flexBasis: 240 }}>
        <strong>{title}</strong>
        <span>
          <TimeAgo at={openedAt ?? createdAt} /> ·{' '}
          {t('conversations', { count: conversationCount })}
          {state === 'open' && acknowledgedBy && ` · ${t('has', { name: acknowledgedBy })}`}
        </span>
      </RowWords>
      <IncidentBadges incident={incident} />
      <Button size="small" aria-label={t('openNamed', { title })} onClick={onOpen}>
        {t('look')}
      </Button>
    </ListRow>
  );
}
