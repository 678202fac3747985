import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AnswerDecision, AnswerVerdict } from '../../../api/types/automatic-answers';
import { firstView, paths } from '../../../paths/paths';
import { TextLink } from '../../../ui/link/text-link';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { RelativeTime } from '../../../ui/time/relative-time';
import { useJudge } from '../api/answers';
import { usePercent } from './use-percent';

const Row = styled('li')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  padding: '8px 0',
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
  fontSize: '0.8125rem',
}));

const Words = styled('div')(({ theme }) => ({
  flex: '1 1 260px',
  minWidth: 0,
  '& p': {
    margin: 0,
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflowWrap: 'anywhere',
  },
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
}));

const verdicts = [
  ['right', ThumbsUp],
  ['wrong', ThumbsDown],
] as const;

/** One decision of the desk: what was asked, what it did and why, and what people say of it. */
export function DecisionRow({ decision }: { decision: AnswerDecision }) {
  const { t } = useTranslation('automaticAnswers');
  const percent = usePercent();
  const { mutate, isPending } = useJudge();
  const onError = useProblemNotice();
  const { id, conversationId, question, cannedReply, confidence, why, verdict, at } = decision;
  const judge = (next: AnswerVerdict) =>
    mutate({ id, verdict: verdict === next ? null : next }, { onError });
  return (
    <Row>
      <Words>
        <p dir="auto">
          <TextLink underline="always" to={paths.inbox(firstView, conversationId)}>
            {question}
          </TextLink>
        </p>
        <small>
          {why !== null && `${t(`why.${why}`)} · `}
          {cannedReply !== null && `${cannedReply.title} · `}
          {confidence !== null && `${percent(confidence)} · `}
          <RelativeTime at={at} plain />
        </small>
      </Words>
      {decision.decision === 'sent' &&
        verdicts.map(([value, Icon]) => (
          <Button
            key={value}
            size="small"
            variant={verdict === value ? 'contained' : 'outlined'}
            aria-pressed={verdict === value}
            disabled={isPending}
            startIcon={<Icon size={14} aria-hidden />}
            onClick={() => judge(value)}
          >
            {t(`decisions.${value}`)}
          </Button>
        ))}
    </Row>
  );
}
