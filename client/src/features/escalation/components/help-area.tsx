import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useEscalations } from '../api/escalations';
import { useQuestionsAbout } from '../api/questions';
import { EscalationBanner } from './escalation-banner';
import { QuestionStrip } from './question-strip';

const Questions = styled('ul')(({ theme }) => ({
  flexShrink: 0,
  margin: 0,
  padding: '4px 16px',
  maxHeight: '24vh',
  overflowY: 'auto',
  listStyle: 'none',
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
  backgroundColor: theme.vars.palette.hark.note.soft,
}));

/** What stands between the header and the thread while help is under way: nothing otherwise. */
export function HelpArea({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('escalation');
  const { data: escalations } = useEscalations(conversationId);
  const { data: questions = [] } = useQuestionsAbout(conversationId);
  const open = escalations?.items.find(({ state }) => state !== 'closed');
  const asked = questions.filter(({ state }) => state === 'open');
  return (
    <>
      {open && <EscalationBanner escalation={open} />}
      {asked.length > 0 && (
        <Questions aria-label={t('question.label')}>
          {asked.map((question) => (
            <QuestionStrip key={question.id} question={question} conversationId={conversationId} />
          ))}
        </Questions>
      )}
    </>
  );
}
