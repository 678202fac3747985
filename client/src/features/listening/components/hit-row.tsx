import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Hit } from '../../../api/types/listening';
import { firstView, paths } from '../../../paths/paths';
import { ActionButton } from '../../../ui/actions/action-button';
import { MoreButton } from '../../../ui/actions/more-button';
import { Badge } from '../../../ui/badge/badge';
import { ExternalLink } from '../../../ui/link/external-link';
import { TextLink } from '../../../ui/link/text-link';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useHitCommands } from './use-hit-commands';
import { useWhy } from './use-why';

const Row = styled('li')(({ theme }) => ({
  padding: '12px 16px',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  '&[data-active="true"]': { boxShadow: `inset 3px 0 0 ${theme.vars.palette.hark.accent.text}` },
  '& h3': { margin: '4px 0 2px', fontSize: '0.875rem', fontWeight: 600, overflowWrap: 'anywhere' },
  '& p': {
    margin: 0,
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
}));
const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 8px',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));
const Foot = styled(Line)({ marginTop: 8, justifyContent: 'space-between' });
const Buttons = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'center' });

interface Props {
  hit: Hit;
  isActive: boolean;
  onActive: () => void;
}

/** Something that was said elsewhere: where, why it is here, what one can do. */
export function HitRow({ hit, isActive, onActive }: Props) {
  const { t } = useTranslation('listening');
  const why = useWhy();
  const [open, chance, ...others] = useHitCommands()(hit);
  const { title, text, link, authorName, source, sentiment, repeats, relevance } = hit;
  const streams = [hit.stream, ...hit.alsoIn].map(({ isOwn, name }) =>
    isOwn ? name : t('competitor', { name }),
  );
  return (
    <Row data-hit={hit.id} data-active={isActive} onClick={onActive} onFocus={onActive}>
      <Line>
        <strong>{source.name}</strong>
        <span>{t(`place.${source.place}`)}</span>
        {authorName && <span dir="auto">{authorName}</span>}
        <TimeAgo at={hit.publishedAt} />
        {sentiment === 'negative' && <Badge tone="breached">{t('negative')}</Badge>}
        {hit.state === 'chance' && <Badge tone="positive">{t('state.chance')}</Badge>}
        {repeats > 0 && <Badge>{t('repeats', { count: repeats })}</Badge>}
      </Line>
      <h3 dir="auto">{title || t('untitled')}</h3>
      <p dir="auto">{text}</p>
      <small>
        {t('relevance', { percent: Math.round(relevance * 100) })} · {why(hit.why)} ·{' '}
        {streams.join(' · ')}
      </small>
      <Foot>
        <Buttons>
          {open && <ActionButton action={open} size="small" variant="outlined" />}
          {chance && <ActionButton action={chance} size="small" />}
          {hit.conversationId && (
            <TextLink to={paths.inbox(firstView, hit.conversationId)}>
              {t('toConversation')}
            </TextLink>
          )}
          {hit.state === 'conversation' && !hit.conversationId && (
            <Button size="small" disabled>
              {t('becoming')}
            </Button>
          )}
        </Buttons>
        <Buttons>
          {link && <ExternalLink href={link}>{t('atSource')}</ExternalLink>}
          <MoreButton label={t('more', { title: title || source.name })} actions={others} />
        </Buttons>
      </Foot>
    </Row>
  );
}
