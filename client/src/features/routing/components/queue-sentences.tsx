import { styled } from '@mui/material/styles';
import { useConditionFacts } from '../../../api/condition-facts';
import type { Draft } from '../model/draft';
import { useQueueText } from './use-queue-text';

const Lines = styled('span')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 2,
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  overflowWrap: 'anywhere',
  color: theme.vars.palette.hark.text.muted,
}));

export function QueueSentences({ draft }: { draft: Draft }) {
  const { data: facts = [] } = useConditionFacts();
  const textOf = useQueueText(facts);
  return (
    <Lines>
      {textOf(draft).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </Lines>
  );
}
