import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Network } from '../../api/types/channels';
import { ConnectForm } from '../../features/channels/components/connect-form';
import { NetworkChoice } from '../../features/channels/components/network-choice';
import { paths } from '../../paths/paths';
import { TextLink } from '../../ui/link/text-link';

interface Props {
  networks: Network[];
  network: Network | undefined;
}

/** Before there is a channel: which network, and what it needs. */
export function FirstConnectSteps({ networks, network }: Props) {
  const { t } = useTranslation('channels');
  const [, setAddress] = useSearchParams();
  if (!network) return <NetworkChoice networks={networks} />;
  return (
    <>
      <Typography variant="h2">{network.title}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, mb: 2.5 }}>
        {t('connect.settingsText')}{' '}
        <TextLink to={paths.connectChannel} underline="always">
          {t('connect.another')}
        </TextLink>
      </Typography>
      <ConnectForm
        key={network.network}
        network={network}
        onConnected={({ id }) =>
          setAddress({ network: network.network, channel: id }, { replace: true })
        }
      />
    </>
  );
}
