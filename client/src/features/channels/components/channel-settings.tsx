import { useTranslation } from 'react-i18next';
import type { Channel, Network } from '../../../api/types/channels';
import { Section } from '../../../ui/page/section';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useChangeChannel } from '../api/change-channel';
import { SettingsForm } from './settings-form';

/** The settings of a connected channel. A secret that is left empty stays as it is. */
export function ChannelSettings({ channel, network }: { channel: Channel; network: Network }) {
  const { t } = useTranslation('channels');
  const notice = useNotice();
  const change = useChangeChannel(channel.id);
  return (
    <Section title={t('settings.title')} text={t('settings.text')}>
      <SettingsForm
        network={channel.network}
        fields={network.settings}
        known={{ ...channel.settings, name: channel.settings['name'] ?? channel.name }}
        secretSet={channel.secretSet}
        submit={t('settings.save')}
        busy={change.isPending}
        error={change.error}
        onSubmit={(settings) =>
          change.mutate(
            { settings },
            { onSuccess: () => notice({ text: t('settings.saved', { name: channel.name }) }) },
          )
        }
      />
    </Section>
  );
}
