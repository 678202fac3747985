import { useTranslation } from 'react-i18next';
import type { Question } from '../../../api/types/escalation';
import { Badge, type BadgeTone } from '../../../ui/badge/badge';
import { TimeAgo } from '../../../ui/time/time-ago';

const tones: Record<Question['time'], BadgeTone> = {
  'on-track': 'neutral',
  soon: 'dueSoon',
  overdue: 'breached',
};

/** Until when a question is to be answered, or how it ended. */
export function QuestionTime({ question }: { question: Question }) {
  const { t } = useTranslation('escalation');
  const { state, time, dueAt, answerer } = question;
  if (state === 'answered')
    return <Badge tone="positive">{t('mine.answeredBy', { name: answerer ?? '' })}</Badge>;
  if (state === 'withdrawn') return <Badge>{t('mine.withdrawn')}</Badge>;
  return (
    <Badge tone={tones[time]}>
      <span>
        {time === 'overdue' ? t('mine.overdue', { when: '' }) : t('mine.due', { when: '' })}
        <TimeAgo at={dueAt} />
      </span>
    </Badge>
  );
}
