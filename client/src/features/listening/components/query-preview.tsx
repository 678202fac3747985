import Alert from '@mui/material/Alert';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { StreamQuestion } from '../../../api/types/listening';
import { TimeAgo } from '../../../ui/time/time-ago';
import { usePreview } from '../api/streams';
import { useRefusal } from './use-refusal';
import { useWhy } from './use-why';

const Root = styled('section')(({ theme }) => ({
  fontSize: '0.8125rem',
  '& h4': { margin: '0 0 6px', fontSize: '0.8125rem', fontWeight: 600 },
  '& ul': { margin: 0, padding: 0, listStyle: 'none' },
  '& li': { padding: '6px 0', borderTop: `1px solid ${theme.vars.palette.hark.line.soft}` },
  '& strong': { display: 'block', fontWeight: 500, overflowWrap: 'anywhere' },
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
}));

/** What a question would find, while it is being written. */
export function QueryPreview({ question }: { question: StreamQuestion }) {
  const { t } = useTranslation('listening');
  const { data, error } = usePreview(question);
  const refusal = useRefusal();
  const why = useWhy();
  if (question.query.trim() === '') return null;
  if (error !== null)
    return (
      <Alert severity="warning" role="status">
        {refusal(error)}
      </Alert>
    );
  if (!data) return null;
  return (
    <Root aria-live="polite" aria-label={t('preview.title')}>
      <h4>{t('preview.found', { count: data.fitting, looked: data.looked })}</h4>
      <ul>
        {data.examples.map((example) => (
          <li key={`${example.link}${example.title}${example.publishedAt}`}>
            <strong dir="auto">{example.title || example.text.slice(0, 120)}</strong>
            <small>
              {why(example.why)} · <TimeAgo at={example.publishedAt} />
            </small>
          </li>
        ))}
      </ul>
    </Root>
  );
}
