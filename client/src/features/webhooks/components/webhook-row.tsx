import { FlaskConical, KeyRound, Pencil, Power, ScrollText, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '../../../api/types/notices';
import type { Action } from '../../../ui/actions/action';
import { MoreButton } from '../../../ui/actions/more-button';
import { Badge } from '../../../ui/badge/badge';
import { ListRow, RowWords } from '../../../ui/list/list';
import { useNotice } from '../../../ui/notices/notices-provider';
import { TimeAgo } from '../../../ui/time/time-ago';
import { DeliveryLog } from './delivery-log';
import { SecretDialog } from './secret-dialog';
import { useWebhookActs } from './use-webhook-acts';
import { WebhookDialog } from './webhook-dialog';

/** One address: what it hears of, whether it answers, and what can be done with it. */
export function WebhookRow({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation('webhooks');
  const notice = useNotice();
  const acts = useWebhookActs(webhook);
  const [shown, setShown] = useState<'edit' | 'log' | null>(null);
  const actions = useMemo(() => {
    const act = (id: string, icon: Action['icon'], run: () => void): Action => ({
      id: `webhook.${id}`,
      title: t(`act.${id as 'edit'}`),
      group: 'page',
      icon,
      run,
    });
    return [
      act('edit', Pencil, () => setShown('edit')),
      act('log', ScrollText, () => setShown((now) => (now === 'log' ? null : 'log'))),
      ...(webhook.enabled
        ? [
            act('test', FlaskConical, () =>
              acts.test(() => {
                setShown('log');
                notice({ text: t('tested') });
              }),
            ),
          ]
        : []),
      act('secret', KeyRound, acts.renew),
      act(webhook.enabled ? 'switchOff' : 'switchOn', Power, acts.toggle),
      act('remove', Trash2, acts.remove),
    ];
  }, [acts, notice, t, webhook.enabled]);
  return (
    <>
      <ListRow>
        <RowWords>
          <strong>{webhook.name}</strong>
          <span>
            {webhook.url} · {t(`template.${webhook.template}`)}
          </span>
          <span>
            {webhook.kinds.length === 0
              ? t('byRulesOnly')
              : t('hears', { count: webhook.kinds.length })}
            {webhook.failingSince !== null && (
              <>
                {' · '}
                {t('failingSince')} <TimeAgo at={webhook.failingSince} />
              </>
            )}
          </span>
        </RowWords>
        {webhook.gaveUpAt !== null && !webhook.enabled ? (
          <Badge tone="breached">{t('gaveUp')}</Badge>
        ) : (
          !webhook.enabled && <Badge>{t('off')}</Badge>
        )}
        <MoreButton label={t('moreFor', { name: webhook.name })} actions={actions} />
      </ListRow>
      {shown === 'log' && (
        <li>
          <DeliveryLog webhookId={webhook.id} />
        </li>
      )}
      {shown === 'edit' && <WebhookDialog webhook={webhook} onClose={() => setShown(null)} />}
      {acts.renewed && <SecretDialog given={acts.renewed} onClose={acts.forget} />}
    </>
  );
}
