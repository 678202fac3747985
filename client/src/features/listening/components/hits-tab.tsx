import { styled } from '@mui/material/styles';
import { Radar } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HitState } from '../../../api/types/listening';
import { SelectField } from '../../../ui/field/select-field';
import { List } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useHits } from '../api/hits';
import { useStreams } from '../api/streams';
import { HitRow } from './hit-row';
import { MuteList } from './mute-list';
import { useHitKeys } from './use-hit-keys';

const Filter = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 240px))',
  gap: 12,
  marginBottom: 16,
  [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

const states: readonly HitState[] = ['new', 'chance', 'conversation', 'done', 'muted'];
const ALL = 'all';

/** What was found elsewhere, newest first, and what somebody has done with it. */
export function HitsTab() {
  const { t } = useTranslation('listening');
  const [state, setState] = useState<HitState>('new');
  const [streamId, setStreamId] = useState<string | null>(null);
  const { data: streams = [] } = useStreams();
  const query = useHits({ streamId, state });
  const { active, setActive } = useHitKeys(query.data);
  const waiting = (id: string) => streams.find((one) => one.id === id)?.newHits ?? 0;
  return (
    <>
      <Filter>
        <SelectField
          label={t('filter.state')}
          value={state}
          options={states.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={({ target }) => setState(target.value as HitState)}
        />
        <SelectField
          label={t('filter.stream')}
          value={streamId ?? ALL}
          options={[
            { value: ALL, label: t('filter.allStreams') },
            ...streams.map(({ id, name }) => ({
              value: id,
              label: waiting(id) > 0 ? t('filter.waiting', { name, count: waiting(id) }) : name,
            })),
          ]}
          onChange={({ target }) => setStreamId(target.value === ALL ? null : target.value)}
        />
      </Filter>
      {state === 'muted' && <MuteList />}
      <Loaded query={query} skeleton={<ListSkeleton rows={5} rowHeight={112} />}>
        {(hits) =>
          hits.length === 0 ? (
            <EmptyState
              icon={Radar}
              title={t(`empty.${state}`)}
              text={streams.length === 0 ? t('emptyNoStream') : t('emptyText')}
            />
          ) : (
            <>
              <List aria-label={t('hits')}>
                {hits.map((hit) => (
                  <HitRow
                    key={hit.id}
                    hit={hit}
                    isActive={hit.id === active}
                    onActive={() => setActive(hit.id)}
                  />
                ))}
              </List>
              <LoadMore query={query} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
