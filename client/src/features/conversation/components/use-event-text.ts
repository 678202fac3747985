import { useTranslation } from 'react-i18next';
import type { ConversationEvent } from '../../../api/types/conversations';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { useZone } from '../../../ui/time/zone-context';
import { eventLine } from '../model/event-line';
import { ruleActs } from '../model/rule-acts';
import { outcomeOf } from '../model/outcomes';
import { useNames } from './use-names';

const clocks = ['first-reply', 'next-reply', 'resolution'] as const;
const priorities = ['1', '2', '3', '4'] as const;

/** Words an event; empty for one that the thread shows already. */
export function useEventText(): (event: ConversationEvent) => string {
  const { t, i18n } = useTranslation(['conversation', 'common']);
  const zone = useZone();
  const nameOf = useNames();

  const actsText = (acts = ''): string =>
    new Intl.ListFormat(i18n.language).format(
      acts.split(',').map((act) => {
        const known = ruleActs.find((one) => one === act);
        return known ? t(`ruleAct.${known}`) : act;
      }),
    );

  return (event) => {
    const line = eventLine(event, nameOf);
    if (line === null) return '';
    const { outcome: ended, until, priority, clock, acts, ...values } = line.values;
    const outcome = outcomeOf(ended);
    const level = priorities.find((known) => known === priority);
    const kind = clocks.find((known) => known === clock);
    return t(`event.${line.key}`, {
      ...values,
      what: actsText(acts),
      clock: kind && t(`common:due.clock.${kind}`),
      outcome: outcome ? t(`common:outcome.${outcome}`) : ended,
      until: until && dateAndTime(Date.parse(until), { language: i18n.language, zone }),
      priority: level ? t(`common:priority.${level}`) : priority,
    });
  };
}
