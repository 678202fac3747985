import { styled } from '@mui/material/styles';
import { CheckCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isUnderWay } from '../../../api/sending';
import type { Message } from '../../../api/types/conversations';
import { DeliveryLine } from './delivery-line';
import { MessageLabels } from './message-labels';

const Mark = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 5,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));

/** Under a message: how far our answer is; what the customer's says, and that it needs none. */
export function MessageFoot({ message }: { message: Message }) {
  const { t } = useTranslation('conversation');
  const { reply, noAnswerNeeded } = message;
  if (reply !== null && !isUnderWay(message))
    return <DeliveryLine message={message} reply={reply} />;
  return (
    <>
      <MessageLabels message={message} />
      {noAnswerNeeded !== null && (
        <Mark>
          <CheckCheck size={13} aria-hidden />
          {noAnswerNeeded.by === null
            ? t('message.noAnswerNeeded')
            : t('message.noAnswerNeededBy', { name: noAnswerNeeded.by.name })}
        </Mark>
      )}
    </>
  );
}
