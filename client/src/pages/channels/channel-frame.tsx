import { styled } from '@mui/material/styles';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { Channel } from '../../api/types/channels';
import { useCheckChannel } from '../../features/channels/api/check-channel';
import { useNetworks } from '../../features/channels/api/networks';
import { ChannelOverview } from '../../features/channels/components/channel-overview';
import { ChannelSettings } from '../../features/channels/components/channel-settings';
import { ChannelTeams } from '../../features/channels/components/channel-teams';
import { QuarantineList } from '../../features/channels/components/quarantine-list';
import { ReconnectCard } from '../../features/channels/components/reconnect-card';
import { StateBadge } from '../../features/channels/components/state-badge';
import { useChannelActions } from '../../features/channels/components/use-channel-actions';
import { paths } from '../../paths/paths';
import { ActionButton } from '../../ui/actions/action-button';
import { MoreButton } from '../../ui/actions/more-button';
import { Badge } from '../../ui/badge/badge';
import { TextLink } from '../../ui/link/text-link';
import { useNetworkName } from '../../ui/network/use-network-name';
import { Page } from '../../ui/page/page';
import { TabBar } from '../../ui/page/tab-bar';

const Intro = styled('span')({
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
});

/** Heading, commands and parts of the page of one channel. */
export function ChannelFrame({ channel }: { channel: Channel }) {
  const { t } = useTranslation('channels');
  const networkName = useNetworkName();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const mayManage = channel.can.includes('manage');
  const { data: networks } = useNetworks(mayManage);
  const network = networks?.find((one) => one.network === channel.network);
  const check = useCheckChannel(channel.id);
  const onRemoved = useCallback(() => void navigate(paths.channels), [navigate]);
  const { main, more } = useChannelActions({ channel, check, onRemoved });
  const here = paths.channel(channel.id);
  const tabs = [
    { id: 'overview', to: here, label: t('tab.overview') },
    ...(channel.can.includes('quarantine')
      ? [
          {
            id: 'quarantine',
            to: `${here}?show=quarantine`,
            label: t('tab.quarantine'),
            ...(channel.quarantineCount > 0 && {
              mark: <Badge tone="dueSoon">{channel.quarantineCount}</Badge>,
            }),
          },
        ]
      : []),
    ...(mayManage
      ? [{ id: 'settings', to: `${here}?show=settings`, label: t('tab.settings') }]
      : []),
  ];
  const shown = tabs.find(({ id }) => id === address.get('show'))?.id ?? 'overview';

  return (
    <Page
      title={channel.name}
      intro={
        <Intro>
          <TextLink to={paths.channels}>{t('title')}</TextLink>
          {networkName(channel.network)}
          <StateBadge state={channel.state} />
        </Intro>
      }
      actions={
        <>
          {main.map((action) => (
            <ActionButton key={action.id} action={action} />
          ))}
          <MoreButton label={t('more', { name: channel.name })} actions={more} />
        </>
      }
    >
      {channel.state === 'auth-failed' && <ReconnectCard channel={channel} network={network} />}
      <TabBar label={t('tab.label')} tabs={tabs} active={shown} />
      {shown === 'overview' && (
        <ChannelOverview
          channel={channel}
          check={check}
          hasWebhook={network?.webhook ?? false}
          teams={<ChannelTeams teamIds={channel.teamIds} />}
        />
      )}
      {shown === 'quarantine' && <QuarantineList channelId={channel.id} />}
      {shown === 'settings' && network && <ChannelSettings channel={channel} network={network} />}
    </Page>
  );
}
