import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { QuestionDetail as Detail } from '../../../api/types/escalation';
import { Card } from '../../../ui/page/card';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useAnswer } from '../api/answering';
import { AnswerForm } from './answer-form';
import { ContextList } from './context-list';
import { QuestionTime } from './question-time';
import { useRefusalText } from './use-refusal';

const Parts = styled('div')({ display: 'flex', flexDirection: 'column', gap: 20 });

const Asked = styled('p')({
  margin: '4px 0 8px',
  fontSize: '1rem',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
});

/** A question with what it is about; answered here while it is open. */
export function QuestionDetail({ question }: { question: Detail }) {
  const { t } = useTranslation('escalation');
  const answer = useAnswer(question.id);
  const notice = useNotice();
  const refusalText = useRefusalText();
  const { askedBy, department, text, context, state, can } = question;
  return (
    <Parts>
      <Card>
        <Typography variant="caption" color="textSecondary">
          {askedBy
            ? t('mine.asks', { name: askedBy.name, department: department.name })
            : t('mine.asksRule', { department: department.name })}
        </Typography>
        <Asked dir="auto">{text}</Asked>
        <QuestionTime question={question} />
      </Card>
      <section>
        <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
          {t('mine.context')}
        </Typography>
        <ContextList context={context} />
      </section>
      {can.includes('answer') && (
        <AnswerForm
          busy={answer.isPending}
          refusal={answer.error && refusalText(answer.error)}
          onSend={(words) =>
            answer.mutate(words, { onSuccess: () => notice({ text: t('mine.sent') }) })
          }
        />
      )}
      {state === 'answered' && (
        <Card>
          <Typography variant="caption" color="textSecondary">
            {t('mine.answeredBy', { name: question.answerer ?? '' })}
          </Typography>
          <Asked dir="auto">{question.answer}</Asked>
        </Card>
      )}
      {state === 'withdrawn' && <Typography role="status">{t('mine.isWithdrawn')}</Typography>}
    </Parts>
  );
}
