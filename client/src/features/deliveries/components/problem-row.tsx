import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { DeliveryProblem } from '../../../api/types/replies';
import { paths } from '../../../paths/paths';
import { Badge } from '../../../ui/badge/badge';
import { TextLink } from '../../../ui/link/text-link';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { TimeAgo } from '../../../ui/time/time-ago';
import { whatHappened } from '../model/what-happened';
import { DecisionButtons } from './decision-buttons';

const Row = styled('li')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  padding: '14px 16px',
  fontSize: '0.8125rem',
  '& p': { margin: 0, overflowWrap: 'anywhere' },
  '& blockquote': {
    margin: 0,
    paddingLeft: 12,
    borderLeft: `2px solid ${theme.vars.palette.hark.line.strong}`,
    color: theme.vars.palette.hark.text.muted,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
}));

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  '& svg': { flexShrink: 0 },
});

/** One reply in trouble: to whom, what happened, what it said, what can be done. */
export function ProblemRow({ problem }: { problem: DeliveryProblem }) {
  const { t } = useTranslation(['deliveries', 'common']);
  const { conversation, body, createdAt, createdBy, failureDetail, mode } = problem;
  const happened = whatHappened(problem);
  return (
    <Row>
      <Head>
        <NetworkGlyph network={conversation.network} kind={conversation.kind} size={15} />
        <TextLink
          to={paths.inbox('all', conversation.id)}
          sx={{ fontWeight: 600, color: 'text.primary' }}
        >
          {conversation.customerName ?? t('common:person.unknown')}
        </TextLink>
        <small>{conversation.channelName}</small>
        <Badge>{t(`mode.${mode}`)}</Badge>
        <span style={{ flex: 1 }} />
        <small>
          {createdBy?.name} <TimeAgo at={createdAt} />
        </small>
      </Head>
      <Head>
        <Badge tone={happened === 'unknown' ? 'dueSoon' : 'breached'}>
          {t(happened === 'unknown' ? 'state.unknown' : 'state.failed')}
        </Badge>
        <span style={{ flex: '1 1 240px' }}>{t(`happened.${happened}`)}</span>
      </Head>
      <blockquote>{body}</blockquote>
      {failureDetail && <small>{t('networkSays', { detail: failureDetail })}</small>}
      <p>{t(`remedy.${happened}`)}</p>
      <DecisionButtons problem={problem} />
    </Row>
  );
}
