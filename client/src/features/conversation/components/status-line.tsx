import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../api/types/conversations';
import { Badge, type BadgeTone } from '../../../ui/badge/badge';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { useZone } from '../../../ui/time/zone-context';

const tones: Record<Conversation['status'], BadgeTone> = {
  open: 'accent',
  waiting: 'neutral',
  snoozed: 'neutral',
  resolved: 'positive',
};

/** Where the conversation stands, with the outcome or the time of its return. */
export function StatusLine({ conversation }: { conversation: Conversation }) {
  const { status } = conversation;
  const text = useStatusText(conversation);
  return <Badge tone={tones[status]}>{text}</Badge>;
}

function useStatusText({ status, closure, snoozedUntil }: Conversation): string {
  const { t, i18n } = useTranslation(['conversation', 'common']);
  const zone = useZone();
  if (status === 'waiting') return t('status.waiting');
  if (status === 'snoozed') {
    if (snoozedUntil === null) return t('status.snoozedUntilReply');
    const time = dateAndTime(Date.parse(snoozedUntil), { language: i18n.language, zone });
    return t('status.snoozedUntil', { time });
  }
  if (status === 'open' || closure === null) return t(`common:status.${status}`);
  const outcome = t(`common:outcome.${closure.outcome}`);
  return closure.by === null
    ? t('status.resolvedAs', { outcome })
    : t('status.resolvedBy', { outcome, name: closure.by.name });
}
