import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Network } from '../../api/types/channels';
import { useNetworks } from '../../features/channels/api/networks';
import { ConnectSteps } from '../../features/channels/components/connect-steps';
import { connectSteps, connectStepOf } from '../../features/channels/model/connect-step';
import { Page } from '../../ui/page/page';
import { Loaded } from '../../ui/states/loaded';
import { ListSkeleton } from '../../ui/states/skeletons';
import { Permitted } from '../permitted';
import { ConnectedSteps } from './connected-steps';
import { FirstConnectSteps } from './first-connect-steps';

/** Connecting a channel: choose, fill in, tell the network where to deliver, test. */
export const ConnectPage = () => (
  <Permitted ability="channels.manage">
    <Connect />
  </Permitted>
);

function Connect() {
  const { t } = useTranslation('channels');
  const query = useNetworks();
  return (
    <Page title={t('connect.title')} width="narrow">
      <Loaded query={query} skeleton={<ListSkeleton rows={4} rowHeight={56} />}>
        {(networks) => <Steps networks={networks} />}
      </Loaded>
    </Page>
  );
}

function Steps({ networks }: { networks: Network[] }) {
  const [address] = useSearchParams();
  const network = networks.find((one) => one.network === address.get('network'));
  const hasWebhook = network?.webhook ?? true;
  const at = connectStepOf(address, hasWebhook);
  const channelId = address.get('channel');
  return (
    <>
      <ConnectSteps steps={connectSteps(hasWebhook)} at={at} />
      {channelId === null ? (
        <FirstConnectSteps networks={networks} network={network} />
      ) : (
        <ConnectedSteps channelId={channelId} at={at} />
      )}
    </>
  );
}
