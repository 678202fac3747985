import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import type { CustomerRow as Customer } from '../../../api/types/customers';
import { paths } from '../../../paths/paths';
import { Avatar } from '../../../ui/avatar/avatar';
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
  alignItems: 'center',
  gap: 8,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
  '& time': { minWidth: 72, textAlign: 'right' },
}));

/** One customer: who, where they are known, when last heard of. */
export function CustomerRow({ customer }: { customer: Customer }) {
  const networkName = useNetworkName();
  const { id, name, email, networks = [], lastSeenAt } = customer;
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
      </RowWords>
      <Facts>
        {networks.map((network) => (
          <span key={network} title={networkName(network)}>
            <NetworkGlyph network={network} size={15} />
            <VisuallyHidden>{networkName(network)}</VisuallyHidden>
          </span>
        ))}
        {lastSeenAt && <RelativeTime at={lastSeenAt} plain />}
      </Facts>
    </Row>
  );
}
