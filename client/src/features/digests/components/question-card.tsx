import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../api/session';
import type { DigestQuestion } from '../../../api/types/digests';
import { paths } from '../../../paths/paths';
import { TextLink } from '../../../ui/link/text-link';
import { Card } from '../../../ui/page/card';

const Questions = styled('ul')({
  margin: '8px 0 0',
  padding: 0,
  listStyle: 'none',
  fontSize: '0.875rem',
  '& li': { padding: '4px 0', overflowWrap: 'anywhere' },
});

/** What is asked often and no canned reply answers, each with the way to write one. */
export function QuestionCard({ questions }: { questions: readonly DigestQuestion[] }) {
  const { t } = useTranslation('digests');
  const mayWrite = useCan('canned-replies.write');
  if (questions.length === 0) return null;
  return (
    <Card aria-label={t('questions.title')}>
      <Typography variant="h3" component="h2">
        {t('questions.title')}
      </Typography>
      <Questions>
        {questions.map(({ messageId, text, count }) => (
          <li key={messageId}>
            <span dir="auto">“{text}”</span> {t('questions.asked', { count })}{' '}
            {mayWrite && <TextLink to={paths.newCannedFor(text)}>{t('questions.write')}</TextLink>}
          </li>
        ))}
      </Questions>
    </Card>
  );
}
