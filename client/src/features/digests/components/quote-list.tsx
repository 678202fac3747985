import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { DigestQuote } from '../../../api/types/digests';
import { paths } from '../../../paths/paths';
import { TextLink } from '../../../ui/link/text-link';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { RelativeTime } from '../../../ui/time/relative-time';

const Root = styled('ul')(({ theme }) => ({
  margin: '12px 0 0',
  padding: 0,
  listStyle: 'none',
  display: 'grid',
  gap: 8,
  '& > li': {
    padding: '2px 0 2px 12px',
    borderLeft: `3px solid ${theme.vars.palette.hark.line.strong}`,
    fontSize: '0.875rem',
    overflowWrap: 'anywhere',
  },
  '& small': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 6px',
    alignItems: 'center',
    fontSize: '0.75rem',
    color: theme.vars.palette.hark.text.muted,
  },
}));

/** Two or three customers in their own words. */
export function QuoteList({ quotes }: { quotes: readonly DigestQuote[] }) {
  const { t } = useTranslation('digests');
  if (quotes.length === 0) return null;
  return (
    <Root aria-label={t('quotes')}>
      {quotes.map(({ messageId, text, author, network, sentAt, conversationId }) => (
        <li key={messageId}>
          <span dir="auto">“{text}”</span>
          <small>
            <NetworkGlyph network={network} size={12} />
            {author}
            <RelativeTime at={sentAt} plain />
            {conversationId && (
              <TextLink to={paths.inbox('all', conversationId)} variant="inherit">
                {t('open')}
              </TextLink>
            )}
          </small>
        </li>
      ))}
    </Root>
  );
}
