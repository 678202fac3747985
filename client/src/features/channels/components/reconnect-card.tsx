import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Channel, Network } from '../../../api/types/channels';
import { useNotice } from '../../../ui/notices/notices-provider';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useChangeChannel } from '../api/change-channel';
import { SettingsForm } from './settings-form';

const Facts = styled('ul')({ margin: '6px 0 0', paddingLeft: 18, lineHeight: 1.6 });
const Box = styled('div')({ display: 'flex', flexDirection: 'column', gap: 16, marginBottom: 24 });

interface Props {
  channel: Channel;
  /** Absent for people who cannot reconnect it. */
  network: Network | undefined;
}

/** The network refuses the credentials: since when, what is kept, what happens, and the way back. */
export function ReconnectCard({ channel, network }: Props) {
  const { t } = useTranslation('channels');
  const notice = useNotice();
  const change = useChangeChannel(channel.id);
  const secrets = network?.settings.filter(({ secret }) => secret) ?? [];
  return (
    <Box>
      <Alert severity="error">
        <Typography variant="h4" component="h2">
          {t('reconnect.title')} · <TimeAgo at={channel.stateAt} />
        </Typography>
        {channel.stateReason && <div>{t('reconnect.reason', { reason: channel.stateReason })}</div>}
        <Facts>
          <li>{t('reconnect.kept')}</li>
          <li>{t('reconnect.stopped')}</li>
          <li>{network ? t('reconnect.then') : t('reconnect.ask')}</li>
        </Facts>
      </Alert>
      {network && channel.can.includes('manage') && (
        <SettingsForm
          network={channel.network}
          fields={secrets}
          secretSet={channel.secretSet}
          submit={t('reconnect.submit')}
          busy={change.isPending}
          error={change.error}
          onSubmit={(settings) =>
            change.mutate(
              { settings },
              { onSuccess: () => notice({ text: t('reconnect.done', { name: channel.name }) }) },
            )
          }
        />
      )}
    </Box>
  );
}
