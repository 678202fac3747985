import Button from '@mui/material/Button';
import { Pencil, Plus, RefreshCw, Rss, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import type { Source } from '../../../api/types/listening';
import type { Action } from '../../../ui/actions/action';
import { MoreButton } from '../../../ui/actions/more-button';
import { Badge } from '../../../ui/badge/badge';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useReadSource, useRemoveSource, useSources } from '../api/streams';
import { SourceDialog } from './source-dialog';

/** The feeds that are read, and how each is. */
export function Sources() {
  const { t } = useTranslation('listening');
  const [open, setOpen] = useState<Source | 'new' | null>(null);
  const mayManage = useMe().can.includes('listening.manage');
  const add = mayManage && (
    <Button
      startIcon={<Plus size={16} aria-hidden />}
      onClick={() => setOpen('new')}
      sx={{ alignSelf: 'flex-end' }}
    >
      {t('sources.add')}
    </Button>
  );
  return (
    <>
      <Loaded query={useSources()} skeleton={<ListSkeleton rows={3} rowHeight={64} />}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState
              icon={Rss}
              title={t('sources.emptyTitle')}
              text={t('sources.emptyText')}
              actions={add}
            />
          ) : (
            <>
              {add}
              <List aria-label={t('sources.title')}>
                {items.map((source) => (
                  <SourceRow
                    key={source.id}
                    source={source}
                    onEdit={mayManage ? () => setOpen(source) : null}
                  />
                ))}
              </List>
            </>
          )
        }
      </Loaded>
      {open !== null && (
        <SourceDialog source={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

const tones = { new: 'neutral', ok: 'positive', failing: 'breached' } as const;

function SourceRow({ source, onEdit }: { source: Source; onEdit: (() => void) | null }) {
  const { t } = useTranslation(['listening', 'common']);
  const confirm = useConfirm();
  const onError = useProblemNotice();
  const { mutate: remove } = useRemoveSource();
  const { mutate: read } = useReadSource();
  const { id, name, place, url, state, detail, isEnabled, lastReadAt, itemCount } = source;
  const ask = async () => {
    const isSure = await confirm({
      title: t('sources.removeTitle', { name }),
      text: t('sources.removeText', { count: itemCount }),
      confirm: t('remove'),
      destructive: true,
    });
    if (isSure) remove(id, { onError });
  };
  const actions: Action[] = onEdit
    ? [
        {
          id: 'read',
          title: t('sources.readNow'),
          icon: RefreshCw,
          group: 'page',
          enabled: isEnabled,
          run: () => read(id, { onError }),
        },
        { id: 'edit', title: t('common:action.edit'), icon: Pencil, group: 'page', run: onEdit },
        { id: 'remove', title: t('remove'), icon: Trash2, group: 'page', run: () => void ask() },
      ]
    : [];
  return (
    <ListRow>
      <RowWords style={{ opacity: isEnabled ? 1 : 0.6 }}>
        <strong>{name}</strong>
        <span>{url}</span>
        <span>
          {t(`place.${place}`)} · {t('sources.items', { count: itemCount })}
          {lastReadAt && (
            <>
              {' · '}
              {t('sources.read')} <TimeAgo at={lastReadAt} />
            </>
          )}
        </span>
        {detail && <span role="status">{detail}</span>}
      </RowWords>
      {isEnabled ? (
        <Badge tone={tones[state]}>{t(`sources.state.${state}`)}</Badge>
      ) : (
        <Badge>{t('streams.off')}</Badge>
      )}
      <MoreButton label={t('more', { title: name })} actions={actions} />
    </ListRow>
  );
}
