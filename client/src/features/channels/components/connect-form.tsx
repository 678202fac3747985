import { useTranslation } from 'react-i18next';
import type { Channel, Network } from '../../../api/types/channels';
import { useConnectChannel } from '../api/connect-channel';
import { SettingsForm } from './settings-form';

interface Props {
  network: Network;
  onConnected: (channel: Channel) => void;
}

/** Second step: what the network needs to let the desk in. */
export function ConnectForm({ network, onConnected }: Props) {
  const { t } = useTranslation('channels');
  const connect = useConnectChannel(network.network);
  return (
    <SettingsForm
      network={network.network}
      fields={network.settings}
      submit={t('connect.submit')}
      busy={connect.isPending}
      error={connect.error}
      onSubmit={(settings) => connect.mutate(settings, { onSuccess: onConnected })}
    />
  );
}
