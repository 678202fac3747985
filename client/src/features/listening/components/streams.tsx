import Button from '@mui/material/Button';
import { Pencil, Plus, Radar, Trash2 } from 'lucide-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import type { Stream } from '../../../api/types/listening';
import type { Action } from '../../../ui/actions/action';
import { MoreButton } from '../../../ui/actions/more-button';
import { Badge } from '../../../ui/badge/badge';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useRemoveStream, useStreams } from '../api/streams';
import { StreamEditor } from './stream-editor';

const NEW = 'new';

/** Streams, each edited in its place. */
export function Streams() {
  const { t } = useTranslation('listening');
  const [open, setOpen] = useState<string | null>(null);
  const { can } = useMe();
  const mayManage = can.includes('listening.manage');
  const close = () => setOpen(null);
  const add = mayManage && (
    <Button
      variant="contained"
      color="primary"
      startIcon={<Plus size={16} aria-hidden />}
      disabled={open === NEW}
      onClick={() => setOpen(NEW)}
      sx={{ alignSelf: 'flex-end' }}
    >
      {t('streams.add')}
    </Button>
  );
  return (
    <Loaded query={useStreams()} skeleton={<ListSkeleton rows={3} rowHeight={64} />}>
      {(items) => (
        <>
          {items.length > 0 && add}
          {open === NEW && <StreamEditor stream={null} onDone={close} />}
          {items.length === 0 && open !== NEW && (
            <EmptyState
              icon={Radar}
              title={t('streams.emptyTitle')}
              text={t('streams.emptyText')}
              actions={add}
            />
          )}
          {items.length > 0 && (
            <List aria-label={t('streams.title')}>
              {items.map((stream) => (
                <Fragment key={stream.id}>
                  {open === stream.id ? (
                    <li>
                      <StreamEditor stream={stream} onDone={close} />
                    </li>
                  ) : (
                    <StreamRow
                      stream={stream}
                      onEdit={mayManage ? () => setOpen(stream.id) : null}
                    />
                  )}
                </Fragment>
              ))}
            </List>
          )}
        </>
      )}
    </Loaded>
  );
}

function StreamRow({ stream, onEdit }: { stream: Stream; onEdit: (() => void) | null }) {
  const { t } = useTranslation(['listening', 'common']);
  const confirm = useConfirm();
  const onError = useProblemNotice();
  const { mutate: remove } = useRemoveStream();
  const { id, name, brand, query, isOwn, isEnabled, newHits, hits } = stream;
  const ask = async () => {
    const isSure = await confirm({
      title: t('streams.removeTitle', { name }),
      text: t('streams.removeText', { count: hits }),
      confirm: t('remove'),
      destructive: true,
    });
    if (isSure) remove(id, { onError });
  };
  const actions: Action[] = onEdit
    ? [
        { id: 'edit', title: t('common:action.edit'), icon: Pencil, group: 'page', run: onEdit },
        { id: 'remove', title: t('remove'), icon: Trash2, group: 'page', run: () => void ask() },
      ]
    : [];
  return (
    <ListRow>
      <RowWords style={{ opacity: isEnabled ? 1 : 0.6 }}>
        <strong>{name}</strong>
        <span>
          <code>{query}</code>
        </span>
        <span>
          {isOwn ? brand : t('competitor', { name: brand })} · {t('streams.found', { count: hits })}
        </span>
      </RowWords>
      {!isEnabled && <Badge>{t('streams.off')}</Badge>}
      {newHits > 0 && <Badge tone="accent">{t('streams.waiting', { count: newHits })}</Badge>}
      <MoreButton label={t('more', { title: name })} actions={actions} />
    </ListRow>
  );
}
