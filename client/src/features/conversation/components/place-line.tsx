import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../api/types/conversations';
import { paths } from '../../../paths/paths';
import { TextLink } from '../../../ui/link/text-link';
import { ExternalLink } from '../../../ui/link/external-link';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { Stars } from '../../../ui/stars/stars';

const Line = styled('p')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  margin: 0,
  minWidth: 0,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
  '& > *': { flexShrink: 0 },
  '& a': {
    display: 'inline-block',
    maxWidth: '100%',
    margin: '-6px 0',
    padding: '6px 0',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    verticalAlign: 'bottom',
  },
  '& > a': { margin: '-6px', padding: 6 },
  '& > [data-shrinks]': {
    flexShrink: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '@container (max-width: 599px)': { '& > [data-optional="true"]': { display: 'none' } },
}));

/** Where it is said: network, channel, and the post, topic or review. */
export function PlaceLine({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('conversation');
  const networkName = useNetworkName();
  const { network, kind, channel, place, rating, permalink, subject } = conversation;
  const title = place.title ?? subject ?? t('place.untitled');
  const hasPlace = place.kind === 'publication' || place.kind === 'topic';
  return (
    <Line>
      <NetworkGlyph network={network} kind={kind} size={14} />
      <span data-shrinks data-optional={hasPlace}>
        {networkName(network, kind)} · {channel.name}
      </span>
      {place.kind === 'review' && rating !== null && <Stars rating={rating} />}
      {hasPlace && (
        <span data-shrinks>
          {place.publicationId === null ? (
            title
          ) : (
            <TextLink
              to={paths.publication(place.publicationId)}
              color="inherit"
              underline="always"
            >
              {place.kind === 'topic'
                ? t('place.topic', { title })
                : t('place.publication', { title })}
            </TextLink>
          )}
        </span>
      )}
      {permalink !== null && (
        <ExternalLink href={permalink} color="inherit" aria-label={t('place.onNetwork')} />
      )}
    </Line>
  );
}
