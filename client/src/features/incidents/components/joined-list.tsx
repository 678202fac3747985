import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import type { Incident } from '../../../api/types/incidents';
import { firstView, paths } from '../../../paths/paths';
import { Badge } from '../../../ui/badge/badge';
import { TextLink } from '../../../ui/link/text-link';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useJoined, useTakeOut } from '../api/incidents';

/** Conversations that belong to it; what is taken out does not come back by itself. */
export function JoinedList({ incident }: { incident: Incident }) {
  const { t } = useTranslation(['incidents', 'common']);
  const mayWork = useMe().can.includes('conversations.work');
  const { mutate } = useTakeOut(incident.id);
  const onError = useProblemNotice();
  const notice = useNotice();
  const takeOut = (conversationId: string) => {
    const run = () => mutate({ conversationId, back: true }, { onError });
    const onSuccess = () =>
      notice({ text: t('joined.out'), action: { label: t('common:action.undo'), run } });
    mutate({ conversationId, back: false }, { onSuccess, onError });
  };
  return (
    <Loaded
      query={useJoined(incident.id, true)}
      skeleton={<ListSkeleton rows={3} rowHeight={56} />}
    >
      {(joined) =>
        joined.length === 0 ? (
          <EmptyState title={t('joined.empty')} text={t('joined.emptyText')} />
        ) : (
          <List aria-label={t('joined.title')}>
            {joined.map(({ id, customerName, channelName, text, how, isAnswered }) => (
              <ListRow key={id}>
                <RowWords>
                  <strong>
                    <TextLink to={paths.inbox(firstView, id)}>
                      {customerName ?? t('joined.unknown')}
                    </TextLink>
                  </strong>
                  <span dir="auto">{text.slice(0, 140)}</span>
                  <span>
                    {channelName} · {t(`joined.${how}`)}
                  </span>
                </RowWords>
                <Badge tone={isAnswered ? 'positive' : 'dueSoon'}>
                  {t(isAnswered ? 'joined.answered' : 'joined.waiting')}
                </Badge>
                {mayWork && (
                  <Button size="small" onClick={() => takeOut(id)}>
                    {t('joined.takeOut')}
                  </Button>
                )}
              </ListRow>
            ))}
          </List>
        )
      }
    </Loaded>
  );
}
