import { useTranslation } from 'react-i18next';
import { paths } from '../../../paths/paths';
import { Badge } from '../../../ui/badge/badge';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useWaitingApprovals } from '../api/approvals-waiting';
import {
  CardFrame,
  CardName,
  CardSigns,
  CardText,
  ColumnFrame,
  ColumnHead,
  ColumnRows,
  ColumnWords,
} from './board-frame';

/** Replies that wait for approval; decided on their own page. */
export function BoardApprovals() {
  const { t } = useTranslation('escalation');
  const { data } = useWaitingApprovals();
  if (!data) return null;
  return (
    <ColumnFrame aria-label={t('board.approvals')}>
      <ColumnHead to={paths.approvals}>
        {t('board.approvals')}
        <b>{data.count > 100 ? '99+' : data.count}</b>
      </ColumnHead>
      {data.items.length === 0 ? (
        <ColumnWords>{t('board.empty.approvals')}</ColumnWords>
      ) : (
        <ColumnRows>
          {data.items.map(({ reply, conversation, requestedAt }) => (
            <CardFrame key={reply.id}>
              <CardName to={paths.inbox('all', conversation.id)}>
                <bdi>{conversation.customerName ?? t('board.someone')}</bdi>
              </CardName>
              <CardText dir="auto">{reply.body}</CardText>
              <CardSigns>
                <Badge tone="note">
                  <span>
                    <TimeAgo at={requestedAt} />
                  </span>
                </Badge>
              </CardSigns>
            </CardFrame>
          ))}
        </ColumnRows>
      )}
    </ColumnFrame>
  );
}
