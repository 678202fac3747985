import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { Channel } from '../../../api/types/channels';
import { Section } from '../../../ui/page/section';
import type { useCheckChannel } from '../api/check-channel';
import { CheckPanel } from './check-panel';
import { HealthFacts } from './health-facts';
import { UnsupportedList } from './unsupported-list';
import { WebhookAddresses } from './webhook-addresses';

interface Props {
  channel: Channel;
  check: ReturnType<typeof useCheckChannel>;
  /** False for networks that are only read. */
  hasWebhook: boolean;
  /** Which teams see the channel. */
  teams: ReactNode;
}

/** How the channel is, whether it works, who sees it, where the network delivers to. */
export function ChannelOverview({ channel, check, hasWebhook, teams }: Props) {
  const { t } = useTranslation('channels');
  return (
    <>
      <Section title={t('overview.health')}>
        <HealthFacts channel={channel} hasWebhook={hasWebhook} />
      </Section>
      {channel.can.includes('check') && (
        <Section title={t('check.title')} text={t('check.text')}>
          <CheckPanel check={check} />
        </Section>
      )}
      <Section title={t('teams.title')} text={t('teams.text')}>
        {teams}
      </Section>
      {channel.can.includes('manage') && hasWebhook && (
        <Section title={t('webhook.title')} text={t('webhook.text')}>
          <WebhookAddresses channel={channel} />
        </Section>
      )}
      {channel.can.includes('quarantine') && channel.unsupportedCount > 0 && (
        <Section title={t('unsupported.title')} text={t('unsupported.text')}>
          <UnsupportedList channelId={channel.id} />
        </Section>
      )}
    </>
  );
}
