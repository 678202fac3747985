import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CustomerRow as Customer } from '../../../api/types/customers';
import { paths } from '../../../paths/paths';
import { Avatar } from '../../../ui/avatar/avatar';
import { Badge } from '../../../ui/badge/badge';
import { RepeatBadge } from '../../../ui/badge/repeat-badge';
import { VisuallyHidden } from '../../../ui/hidden';
import { ListRow, RowWords } from '../../../ui/list/list';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { RelativeTime } from '../../../ui/time/relative-time';

const Row = styled(ListRow)(({ theme }) => ({
  position: 'relative',
  '&:hover': { backgroundColor: theme.vars.palette.hark.hover },
  '& a': { color: 'inherit', textDecoration: 'none' },
  '& a::after': { content: '""', position: 'absolute', inset: 0 },
  '& a:focus-visible': { outline: 'none' },
  '& a:focus-visible::after': {
    outline: `2px solid ${theme.vars.palette.hark.accent.text}`,
    outlineOffset: -2,
    borderRadius: 6,
  },
}));

const Facts = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'flex-end',
  gap: 8,
  maxWidth: '50%',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
  '& time': { minWidth: 72, textAlign: 'right' },
}));

const Said = styled('span')({
  display: '-webkit-box !important',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 1,
  overflow: 'hidden',
});

/** One customer: who, what they said last, where they are known, when last heard of. */
export function CustomerRow({ customer }: { customer: Customer }) {
  const { t, i18n } = useTranslation('customers');
  const networkName = useNetworkName();
  const { id, name, email, networks, lastSeenAt, followers, complaints30d, segments, lastWords } =
    customer;
  const lastContact = customer.lastContactAt ?? lastSeenAt;
  return (
    <Row>
      <Avatar name={name} />
      <RowWords>
        <strong>
          <Link to={paths.customer(id)} data-stop>
            {name}
          </Link>
        </strong>
        {email && <span>{email}</span>}
        {lastWords && <Said dir="auto">{lastWords.text}</Said>}
      </RowWords>
      <Facts>
        <RepeatBadge complaints={complaints30d} isCompact />
        {segments.map((segment) => (
          <Badge key={segment}>{t(`segments.${segment}`)}</Badge>
        ))}
        {followers !== null && followers > 0 && (
          <span>
            {t('followers', {
              count: followers,
              replace: { count: new Intl.NumberFormat(i18n.language).format(followers) },
            })}
          </span>
        )}
        {networks.map((network) => (
          <span key={network} title={networkName(network)}>
            <NetworkGlyph network={network} size={15} />
            <VisuallyHidden>{networkName(network)}</VisuallyHidden>
          </span>
        ))}
        {lastContact !== null && <RelativeTime at={lastContact} plain />}
      </Facts>
    </Row>
  );
}
