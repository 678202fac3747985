import { styled } from '@mui/material/styles';
import { Check, CheckCheck, CircleAlert, CircleHelp, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Message, ReplyState } from '../../../api/types/conversations';
import { useClock } from '../../../ui/time/use-clock';
import { deliveryMark, failureName, undoLeftMs, type DeliveryMark } from '../model/delivery-mark';
import { RemedyButtons } from './remedy-buttons';
import { UndoButton } from './undo-button';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 6,
  minHeight: 20,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
  '& svg': { flexShrink: 0 },
  '&[data-trouble="true"]': { color: theme.vars.palette.hark.breached.text },
  '&[data-trouble="true"] strong': { fontWeight: 600 },
}));

const Trouble = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 4,
  marginTop: 6,
  padding: '8px 10px',
  borderRadius: 6,
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.strong,
  backgroundColor: theme.vars.palette.hark.breached.soft,
  border: `1px solid ${theme.vars.palette.hark.breached.line}`,
  '& p': { margin: 0 },
}));

const icons: Record<DeliveryMark, typeof Check> = {
  'sending-soon': Clock,
  waiting: Clock,
  sending: Clock,
  approval: Clock,
  sent: Check,
  delivered: CheckCheck,
  read: CheckCheck,
  failed: CircleAlert,
  unknown: CircleHelp,
};

/** How far an answer has come, with what can be done about it right here. */
export function DeliveryLine({ message, reply }: { message: Message; reply: ReplyState }) {
  const { t } = useTranslation('conversation');
  const now = useClock(reply.undoUntil);
  const mark = deliveryMark(reply, now);
  const Icon = icons[mark];
  const trouble = mark === 'failed' || mark === 'unknown';
  const seconds = Math.ceil(undoLeftMs(reply, now) / 1_000);
  return (
    <>
      <Line data-trouble={trouble}>
        <Icon size={13} aria-hidden />
        <span>
          {mark === 'sending-soon'
            ? t('delivery.sending-soon', { seconds })
            : t(`delivery.${mark}`)}
        </span>
        {mark === 'sending-soon' && <UndoButton message={message} replyId={reply.id} />}
      </Line>
      {trouble && (
        <Trouble role="group" aria-label={t(`delivery.${mark}`)}>
          <p>
            {mark === 'unknown'
              ? t('delivery.unknownHelp')
              : t(`delivery.failure.${failureName(reply)}`)}
          </p>
          <RemedyButtons message={message} replyId={reply.id} />
        </Trouble>
      )}
    </>
  );
}
