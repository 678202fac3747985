import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../api/types/access';
import { Badge } from '../../../ui/badge/badge';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useEndSession, useSessions } from '../api/sessions';
import { deviceOf } from '../model/device-name';

/** Where one is signed in, and the way to end what one does not recognise. */
export function SessionList() {
  const { t } = useTranslation('settings');
  return (
    <Loaded query={useSessions()} skeleton={<ListSkeleton rows={2} rowHeight={64} />}>
      {(sessions) => (
        <List aria-label={t('sessions.title')}>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </List>
      )}
    </Loaded>
  );
}

function SessionRow({ session }: { session: Session }) {
  const { t } = useTranslation('settings');
  const notice = useNotice();
  const onError = useProblemNotice();
  const end = useEndSession();
  const { browser, system } = deviceOf(session.userAgent);
  const device = [browser, system].filter((word) => word !== null).join(' · ');
  const name = device === '' ? t('sessions.unknownDevice') : device;
  return (
    <ListRow>
      <RowWords>
        <strong>{name}</strong>
        <span>
          {t('sessions.lastUsed')} <TimeAgo at={session.lastUsedAt} />
          {session.ip !== null && ` · ${session.ip}`}
        </span>
      </RowWords>
      {session.current ? (
        <Badge tone="positive">{t('sessions.current')}</Badge>
      ) : (
        <Button
          size="small"
          disabled={end.isPending}
          aria-label={t('sessions.endOf', { device: name })}
          onClick={() =>
            end.mutate(session.id, {
              onError,
              onSuccess: () => notice({ text: t('sessions.ended', { device: name }) }),
            })
          }
        >
          {t('sessions.end')}
        </Button>
      )}
    </ListRow>
  );
}
