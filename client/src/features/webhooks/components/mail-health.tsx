import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { MailHealth as Health } from '../../../api/types/notices';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { Section } from '../../../ui/page/section';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useMailHealth, useRetryMail } from '../api/mail';

const severity = { smtp: 'success', mailbox: 'info', none: 'warning' } as const;

/** Whether mails go out and come in, and which are stuck. */
export function MailHealth() {
  return (
    <Loaded query={useMailHealth()} skeleton={<ListSkeleton rows={3} rowHeight={56} />}>
      {(health) => <Shown health={health} />}
    </Loaded>
  );
}

function Shown({ health }: { health: Health }) {
  const { t } = useTranslation('webhooks');
  const { way, comesIn, waiting, givenUp, undeliverable } = health;
  const retry = useRetryMail();
  const onError = useProblemNotice();
  return (
    <>
      <Alert severity={severity[way]} sx={{ mb: 2 }}>
        {t(`mail.way.${way}`)} {comesIn ? t('mail.comesIn') : t('mail.comesNotIn')}{' '}
        {waiting > 0 && t('mail.waiting', { count: waiting })}
        {way === 'mailbox' && (
          <>
            {' '}
            <a href="/demo/mailbox">{t('mail.openMailbox')}</a>
          </>
        )}
      </Alert>
      {givenUp.length > 0 && (
        <Section title={t('mail.givenUp')} text={t('mail.givenUpText')}>
          <List aria-label={t('mail.givenUp')}>
            {givenUp.map((mail) => (
              <ListRow key={mail.id}>
                <RowWords>
                  <strong>{mail.subject}</strong>
                  <span>
                    {mail.recipient} · <TimeAgo at={mail.postedAt} />
                  </span>
                  {mail.lastError && <span>{mail.lastError}</span>}
                </RowWords>
                <Button size="small" onClick={() => retry.mutate(mail.id, { onError })}>
                  {t('mail.retry')}
                </Button>
              </ListRow>
            ))}
          </List>
        </Section>
      )}
      {undeliverable.length > 0 && (
        <Section title={t('mail.undeliverable')} text={t('mail.undeliverableText')}>
          <List aria-label={t('mail.undeliverable')}>
            {undeliverable.map((mail) => (
              <ListRow key={mail.id}>
                <RowWords>
                  <strong>{mail.subject || t('mail.noSubject')}</strong>
                  <span>
                    {mail.sender} · {t(`mail.why.${mail.why as 'empty'}`)} ·{' '}
                    <TimeAgo at={mail.receivedAt} />
                  </span>
                </RowWords>
              </ListRow>
            ))}
          </List>
        </Section>
      )}
    </>
  );
}
