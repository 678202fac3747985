import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Channel } from '../../api/types/channels';
import { useChannel } from '../../features/channels/api/channel';
import { useCheckChannel } from '../../features/channels/api/check-channel';
import { ChannelTeams } from '../../features/channels/components/channel-teams';
import { CheckPanel } from '../../features/channels/components/check-panel';
import { WebhookAddresses } from '../../features/channels/components/webhook-addresses';
import type { ConnectStep } from '../../features/channels/model/connect-step';
import { paths } from '../../paths/paths';
import { Loaded } from '../../ui/states/loaded';
import { ListSkeleton } from '../../ui/states/skeletons';

const Column = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 20,
  '& > a, & > button': { alignSelf: 'flex-start' },
});

/** The channel exists: tell the network where to deliver, then see that it works. */
export function ConnectedSteps({ channelId, at }: { channelId: string; at: ConnectStep }) {
  return (
    <Loaded query={useChannel(channelId)} skeleton={<ListSkeleton rows={4} rowHeight={56} />}>
      {(channel) => (at === 'webhook' ? <Webhook channel={channel} /> : <Test channel={channel} />)}
    </Loaded>
  );
}

function Webhook({ channel }: { channel: Channel }) {
  const { t } = useTranslation('channels');
  const [address, setAddress] = useSearchParams();
  return (
    <Column>
      <Typography variant="body2" color="textSecondary">
        {t('webhook.text')}
      </Typography>
      <WebhookAddresses channel={channel} />
      <Button
        variant="contained"
        color="primary"
        onClick={() => setAddress({ ...Object.fromEntries(address), step: 'test' })}
      >
        {t('connect.toTest')}
      </Button>
    </Column>
  );
}

function Test({ channel }: { channel: Channel }) {
  const { t } = useTranslation('channels');
  const check = useCheckChannel(channel.id);
  return (
    <Column>
      <Typography variant="body2" color="textSecondary">
        {t('connect.testText', { name: channel.name })}
      </Typography>
      <CheckPanel check={check} />
      <div>
        <Typography variant="h3" component="h2" gutterBottom>
          {t('teams.title')}
        </Typography>
        <ChannelTeams teamIds={channel.teamIds} />
      </div>
      <Button component={Link} to={paths.channel(channel.id)} variant="contained" color="primary">
        {t('connect.finish')}
      </Button>
    </Column>
  );
}
