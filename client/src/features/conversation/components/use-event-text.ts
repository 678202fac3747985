import { useTranslation } from 'react-i18next';
import type { ConversationEvent } from '../../../api/types/conversations';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { useZone } from '../../../ui/time/zone-context';
import { eventLine } from '../model/event-line';
import { outcomeOf } from '../model/outcomes';
import { useNames } from './use-names';

const priorities = ['1', '2', '3', '4'] as const;

/** Words an event; empty for one that the thread shows already. */
export function useEventText(): (event: ConversationEvent) => string {
  const { t, i18n } = useTranslation(['conversation', 'common']);
  const zone = useZone();
  const nameOf = useNames();

  return (event) => {
    const line = eventLine(event, nameOf);
    if (line === null) return '';
    const { outcome: ended, until, priority, ...values } = line.values;
    const outcome = outcomeOf(ended);
    const level = priorities.find((known) => known === priority);
    return t(`event.${line.key}`, {
      ...values,
      outcome: outcome ? t(`common:outcome.${outcome}`) : ended,
      until: until && dateAndTime(Date.parse(until), { language: i18n.language, zone }),
      priority: level ? t(`common:priority.${level}`) : priority,
    });
  };
}
