import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../api/types/escalation';
import { Badge, type BadgeTone } from '../../../ui/badge/badge';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useNotice } from '../../../ui/notices/notices-provider';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useRemind, useWithdraw } from '../api/questions';
import { useRefusalText } from './use-refusal';

const Root = styled('li')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 8px',
  fontSize: '0.8125rem',
  '& p': { flexBasis: '100%', margin: '0 0 4px 24px', whiteSpace: 'pre-wrap' },
});

const Words = styled('span')({ flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' });

const tones: Record<Question['time'], BadgeTone> = {
  'on-track': 'neutral',
  soon: 'dueSoon',
  overdue: 'breached',
};

interface Props {
  question: Question;
  conversationId: string;
}

/** An open question: who was asked, until when, and how to remind or take it back. */
export function QuestionStrip({ question, conversationId }: Props) {
  const { t } = useTranslation('escalation');
  const [shown, setShown] = useState(false);
  const confirm = useConfirm();
  const notice = useNotice();
  const refusalText = useRefusalText();
  const remind = useRemind(conversationId);
  const withdraw = useWithdraw(conversationId);
  const { department, askedBy, dueAt, time, can, id } = question;
  const onError = (error: unknown) => notice({ text: refusalText(error), tone: 'problem' });

  const takeBack = async () => {
    const sure = await confirm({
      title: t('question.withdrawTitle'),
      text: t('question.withdrawText'),
      confirm: t('question.withdraw'),
      destructive: true,
    });
    if (sure)
      withdraw.mutate(id, {
        onError,
        onSuccess: () => notice({ text: t('question.withdrawnNow') }),
      });
  };
  return (
    <Root>
      <MessageCircleQuestion size={16} aria-hidden />
      <Words>
        {askedBy
          ? t('question.asked', { department: department.name, name: askedBy.name })
          : t('question.askedByRule', { department: department.name })}
      </Words>
      <Badge tone={tones[time]}>
        {time === 'overdue' ? t('question.overdue', { when: '' }) : t('question.due', { when: '' })}
        <TimeAgo at={dueAt} />
      </Badge>
      <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? t('question.hide') : t('question.show')}
      </Button>
      {can.includes('remind') && (
        <Button
          size="small"
          disabled={remind.isPending}
          onClick={() =>
            remind.mutate(id, {
              onError,
              onSuccess: () =>
                notice({ text: t('question.remindedNow', { name: department.name }) }),
            })
          }
        >
          {t('question.remind')}
        </Button>
      )}
      {can.includes('withdraw') && (
        <Button size="small" disabled={withdraw.isPending} onClick={() => void takeBack()}>
          {t('question.withdraw')}
        </Button>
      )}
      {shown && <p>{question.text}</p>}
    </Root>
  );
}
