import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { CircleCheck, Link2Off } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import type { LinkedQuestion as Linked } from '../../../api/types/escalation';
import { TextField } from '../../../ui/field/text-field';
import { Card } from '../../../ui/page/card';
import { ErrorState } from '../../../ui/states/error-state';
import { MessageBlock } from '../../../ui/states/message-block';
import { PageSkeleton } from '../../../ui/states/skeletons';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { useZone } from '../../../ui/time/zone-context';
import { useLinkAnswer, useLinkedQuestion } from '../api/answering';
import { AnswerForm } from './answer-form';
import { ContextList } from './context-list';
import { useRefusalText } from './use-refusal';

const Parts = styled('div')({ display: 'flex', flexDirection: 'column', gap: 20 });
const Asked = styled('p')({ margin: '4px 0 8px', fontSize: '1rem', whiteSpace: 'pre-wrap' });

const ends = {
  'question.not-found': 'none',
  'question.answered': 'answered',
  'question.withdrawn': 'withdrawn',
  'question.link-expired': 'expired',
} as const;

const endOf = (error: unknown) => {
  if (!isProblem(error)) return undefined;
  // A token that was cut off on its way is refused before anybody looks for it.
  if (error.status === 422 || error.status === 400) return 'none';
  return Object.entries(ends).find(([code]) => code === error.code)?.[1];
};

/** One question by the link of a mail: read and answered once, without an account. */
export function LinkedQuestion({ token }: { token: string }) {
  const { t } = useTranslation('escalation');
  const query = useLinkedQuestion(token);
  const answer = useLinkAnswer(token);
  if (answer.isSuccess)
    return (
      <MessageBlock
        icon={CircleCheck}
        role="status"
        title={t('link.thanksTitle')}
        text={t('link.thanksText')}
      />
    );
  const end = token === '' ? 'none' : (endOf(answer.error) ?? endOf(query.error));
  if (end)
    return (
      <MessageBlock
        icon={end === 'none' || end === 'expired' ? Link2Off : CircleCheck}
        role="alert"
        title={t(`link.${end}Title`)}
        text={t(`link.${end}Text`)}
      />
    );
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <PageSkeleton />;
  return <Open question={query.data} answer={answer} />;
}

interface OpenProps {
  question: Linked;
  answer: ReturnType<typeof useLinkAnswer>;
}

function Open({ question, answer }: OpenProps) {
  const { t, i18n } = useTranslation('escalation');
  const zone = useZone();
  const refusalText = useRefusalText();
  const [name, setName] = useState('');
  const { askedBy, department, text, context, dueAt, email } = question;
  const when = dateAndTime(Date.parse(dueAt), { language: i18n.language, zone });
  return (
    <Parts>
      <Card>
        <Typography variant="caption" color="textSecondary">
          {askedBy
            ? t('mine.asks', { name: askedBy, department })
            : t('mine.asksRule', { department })}
        </Typography>
        <Asked dir="auto">{text}</Asked>
        <Typography variant="body2">{t('link.due', { when })}</Typography>
      </Card>
      <section>
        <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
          {t('mine.context')}
        </Typography>
        <ContextList context={context} />
      </section>
      <AnswerForm
        busy={answer.isPending}
        refusal={answer.error && refusalText(answer.error)}
        onSend={(words) => answer.mutate({ text: words, name: name.trim() })}
      >
        <TextField
          label={t('link.name')}
          help={t('link.nameHelp', { email })}
          optional
          autoComplete="name"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </AnswerForm>
    </Parts>
  );
}
