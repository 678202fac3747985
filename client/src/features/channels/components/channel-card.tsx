import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import type { Channel } from '../../../api/types/channels';
import { paths } from '../../../paths/paths';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { LastItem } from './last-item';
import { LeftAside } from './left-aside';
import { SignalBadges } from './signal-badges';
import { StateBadge } from './state-badge';

const Root = styled('article')(({ theme }) => ({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  gap: 10,
  minHeight: 112,
  padding: 16,
  boxSizing: 'border-box',
  borderRadius: 10,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  backgroundColor: theme.vars.palette.hark.ground.raised,
  '&:hover': { borderColor: theme.vars.palette.hark.line.field },
  '&[data-state="auth-failed"]': { borderColor: theme.vars.palette.hark.breached.line },
}));

const Head = styled('div')({ display: 'flex', alignItems: 'flex-start', gap: 12 });

export const GlyphTile = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  flexShrink: 0,
  width: 36,
  height: 36,
  borderRadius: 10,
  color: theme.vars.palette.hark.text.muted,
  backgroundColor: theme.vars.palette.hark.pressed,
}));

const Words = styled('div')(({ theme }) => ({
  flex: 1,
  minWidth: 0,
  '& h2': { margin: 0, fontSize: '0.875rem', lineHeight: 1.4, fontWeight: 650 },
  '& a': { color: 'inherit', textDecoration: 'none' },
  '& a::after': { content: '""', position: 'absolute', inset: 0, borderRadius: 10 },
  '& a:focus-visible': { outline: 'none' },
  '& a:focus-visible::after': {
    outline: `2px solid ${theme.vars.palette.hark.accent.text}`,
    outlineOffset: 1,
  },
  '& p': {
    margin: 0,
    fontSize: '0.75rem',
    color: theme.vars.palette.hark.text.muted,
    overflowWrap: 'anywhere',
  },
}));

const Foot = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 8,
  marginTop: 'auto',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));

/** One connected account at a glance: does it work, when did it last bring something, what waits. */
export function ChannelCard({ channel }: { channel: Channel }) {
  const networkName = useNetworkName();
  return (
    <Root data-state={channel.state}>
      <Head>
        <GlyphTile aria-hidden>
          <NetworkGlyph network={channel.network} size={18} />
        </GlyphTile>
        <Words>
          <h2>
            <Link to={paths.channel(channel.id)}>{channel.name}</Link>
          </h2>
          <p>{networkName(channel.network)}</p>
        </Words>
        <StateBadge state={channel.state} />
      </Head>
      <SignalBadges channel={channel} />
      <Foot>
        <span>
          <LastItem at={channel.lastItemAt} />
        </span>
        <LeftAside count={channel.unsupportedCount} />
      </Foot>
    </Root>
  );
}
