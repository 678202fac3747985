import { useTranslation } from 'react-i18next';
import type { ConversationClock } from '../../../api/types/sla';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { useZone } from '../../../ui/time/zone-context';

/** What a clock told, with the true time of each. */
export function ClockLog({ log }: { log: ConversationClock['log'] }) {
  const { t, i18n } = useTranslation('conversation');
  const style = { language: i18n.language, zone: useZone() };
  return (
    <ul>
      {log.map(({ threshold, dueAt }) => {
        const when = dateAndTime(Date.parse(dueAt), style);
        const [kind, number] = threshold.split(':');
        return (
          <li key={threshold}>
            <small>
              {kind === 'breach'
                ? t('clocks.breached', { when })
                : t(kind === 'share' ? 'clocks.warnedShare' : 'clocks.warnedBefore', {
                    when,
                    number,
                  })}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
