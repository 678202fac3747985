import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../../api/types/channels';
import { CopyLine } from '../../../ui/copy/copy-line';

const Root = styled('div')({ display: 'flex', flexDirection: 'column', gap: 16 });

const Steps = styled('ol')({
  margin: 0,
  paddingLeft: 20,
  fontSize: '0.8125rem',
  lineHeight: 1.6,
  '& li + li': { marginTop: 4 },
});

const described = ['facebook', 'discourse'] as const;

/** Where the network shall deliver to, and where its own pages ask for that. */
export function WebhookAddresses({ channel }: { channel: Channel }) {
  const { t } = useTranslation('channels');
  const { network, webhookUrl, appWebhookUrl } = channel;
  const guide = described.find((name) => name === network) ?? 'other';
  return (
    <Root>
      <Steps>
        <li>{t(`webhook.${guide}.open`)}</li>
        <li>{t(`webhook.${guide}.enter`)}</li>
        <li>{t(`webhook.${guide}.choose`)}</li>
      </Steps>
      {appWebhookUrl && (
        <CopyLine
          label={t('webhook.appAddress')}
          help={t('webhook.appAddressHelp')}
          value={appWebhookUrl}
        />
      )}
      {webhookUrl && (
        <CopyLine
          label={appWebhookUrl ? t('webhook.ownAddress') : t('webhook.address')}
          help={appWebhookUrl ? t('webhook.ownAddressHelp') : undefined}
          value={webhookUrl}
        />
      )}
    </Root>
  );
}
