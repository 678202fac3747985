import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../api/types/conversations';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useCompose } from './compose-context';
import { useRemedy, type Remedy } from '../api/settle-reply';

const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6 });

const words = { retry: 'retry', 'mark-sent': 'markSent', 'mark-not-sent': 'markNotSent' } as const;
const remedies = Object.keys(words) as Remedy[];

/** What this person may decide about a reply that failed or whose outcome is not known. */
export function RemedyButtons({ message, replyId }: { message: Message; replyId: string }) {
  const { t } = useTranslation('conversation');
  const onError = useProblemNotice();
  const remedy = useRemedy(message.conversationId, replyId);
  const possible = remedies.filter((name) => message.can.includes(name));
  const onCompose = useCompose();
  if (possible.length === 0) return null;
  return (
    <Row>
      {possible.map((name) => (
        <Button
          key={name}
          size="small"
          disabled={remedy.isPending}
          onClick={() => remedy.mutate(name, { onError })}
        >
          {t(`delivery.${words[name]}`)}
        </Button>
      ))}
      {possible.includes('retry') && (
        <Button size="small" onClick={() => onCompose({ type: 'restore', message })}>
          {t('delivery.change')}
        </Button>
      )}
    </Row>
  );
}
