import { AlarmClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeTone } from '../badge/badge';
import { dateAndTime } from '../time/date-and-time';
import { useNow } from '../time/use-now';
import { useZone } from '../time/zone-context';
import { dueWords } from './due-words';

export interface Due {
  /** ISO 8601. */
  at: string;
  clock: 'first-reply' | 'next-reply' | 'resolution';
  state: 'on-track' | 'soon' | 'breached';
}

const tones: Record<Due['state'], BadgeTone> = {
  'on-track': 'neutral',
  soon: 'dueSoon',
  breached: 'breached',
};

/** What is due and when, in words of the reader's own time; the whole sentence as a title. */
export function useDueText(due: Due, isCompact = false): { short: string; whole: string } {
  const { t, i18n } = useTranslation('common');
  const style = { language: i18n.language, zone: useZone() };
  const at = Date.parse(due.at);
  const { key, time } = dueWords(at, useNow(), style, isCompact ? 'narrow' : 'short');
  const what = t(`due.clock.${due.clock}`);
  const when = dateAndTime(at, style);
  return {
    short: t(isCompact && key === 'late' ? 'due.lateShort' : `due.${key}`, { time }),
    whole: t(key === 'late' ? 'due.wholeLate' : 'due.whole', { what, when }),
  };
}

interface Props {
  due: Due;
  /** For a row with little room. */
  isCompact?: boolean;
}

/** The next due time of a conversation. The word says it, the colour supports it. */
export function DueBadge({ due, isCompact = false }: Props) {
  const { short, whole } = useDueText(due, isCompact);
  return (
    <Badge
      tone={tones[due.state]}
      title={whole}
      icon={due.state === 'on-track' ? undefined : <AlarmClock size={12} aria-hidden />}
    >
      {short}
    </Badge>
  );
}
