import { styled } from '@mui/material/styles';
import { MessageSquare, StickyNote, UserRound } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SearchHit } from '../../../api/types/views';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { RelativeTime } from '../../../ui/time/relative-time';
import { hitAddress } from '../model/hit-address';

const Row = styled('li')(({ theme }) => ({
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: '18px minmax(0, 1fr) auto',
  columnGap: 12,
  padding: '10px 16px',
  fontSize: '0.8125rem',
  '&:hover': { backgroundColor: theme.vars.palette.hark.hover },
  '& > svg': { marginTop: 2, color: theme.vars.palette.hark.text.faint },
  '& a': { color: 'inherit', fontWeight: 600, textDecoration: 'none' },
  '& a::after': { content: '""', position: 'absolute', inset: 0 },
  '& a:focus-visible': { outline: 'none' },
  '& a:focus-visible::after': {
    outline: `2px solid ${theme.vars.palette.hark.accent.text}`,
    outlineOffset: -2,
    borderRadius: 6,
  },
  '& p': {
    gridColumn: 2,
    margin: 0,
    color: theme.vars.palette.hark.text.muted,
    overflowWrap: 'anywhere',
  },
  '& mark': {
    padding: '0 1px',
    borderRadius: 3,
    color: theme.vars.palette.hark.text.strong,
    backgroundColor: theme.vars.palette.hark.note.soft,
    boxShadow: `inset 0 -1px ${theme.vars.palette.hark.note.line}`,
  },
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
}));

const icons = { message: MessageSquare, note: StickyNote, customer: UserRound };

/** One hit: what it is, who, where, when, and the words around what was found. */
export function HitRow({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation('search');
  const networkName = useNetworkName();
  const { type, title, snippet, at, channel, network } = hit;
  const Icon = icons[type];
  const address = hitAddress(hit);
  const place = channel?.name ?? (network === null ? null : networkName(network));
  return (
    <Row>
      <Icon size={16} aria-label={t(`type.${type}`)} />
      <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {address === null ? (
          <strong>{title}</strong>
        ) : (
          <Link to={address} data-stop>
            {title}
          </Link>
        )}{' '}
        {place !== null && <small>{place}</small>}
      </div>
      {at === null ? (
        <span />
      ) : (
        <small>
          <RelativeTime at={at} plain />
        </small>
      )}
      {snippet.length > 0 && (
        <p>
          {snippet.map(({ text, hit: found }, index) =>
            found ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
          )}
        </p>
      )}
    </Row>
  );
}
