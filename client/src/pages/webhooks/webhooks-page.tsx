import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MailHealth } from '../../features/webhooks/components/mail-health';
import { WebhookDialog } from '../../features/webhooks/components/webhook-dialog';
import { WebhookList } from '../../features/webhooks/components/webhook-list';
import { paths } from '../../paths/paths';
import type { Action } from '../../ui/actions/action';
import { ActionButton } from '../../ui/actions/action-button';
import { useOfferActions } from '../../ui/actions/actions-context';
import { Page } from '../../ui/page/page';
import { TabBar } from '../../ui/page/tab-bar';
import { Permitted } from '../permitted';

/** What the desk tells others: programs by webhook, people by mail. */
export const WebhooksPage = () => (
  <Permitted ability="notices.manage">
    <WebhooksAndMail />
  </Permitted>
);

function WebhooksAndMail() {
  const { t } = useTranslation('webhooks');
  const [address] = useSearchParams();
  const [isOpen, setOpen] = useState(false);
  const shown = address.get('show') === 'mail' ? 'mail' : 'webhooks';
  const add = useMemo(
    () =>
      ({
        id: 'webhooks.new',
        title: t('new'),
        group: 'page',
        icon: Plus,
        shortcut: 'c',
        run: () => setOpen(true),
      }) satisfies Action,
    [t],
  );
  useOfferActions(useMemo(() => [add], [add]));
  const button = <ActionButton action={add} variant="contained" color="primary" />;
  return (
    <Page title={t('pageTitle')} intro={t('intro')} actions={shown === 'webhooks' && button}>
      <TabBar
        label={t('pageTitle')}
        active={shown}
        tabs={[
          { id: 'webhooks', to: paths.webhooks, label: t('title') },
          { id: 'mail', to: `${paths.webhooks}?show=mail`, label: t('mail.title') },
        ]}
      />
      {shown === 'mail' ? <MailHealth /> : <WebhookList create={button} />}
      {isOpen && <WebhookDialog webhook={null} onClose={() => setOpen(false)} />}
    </Page>
  );
}
