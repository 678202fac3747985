import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../api/types/conversations';
import type { ConversationClock } from '../../../api/types/sla';
import { Badge, type BadgeTone } from '../../../ui/badge/badge';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { useZone } from '../../../ui/time/zone-context';
import { useClocks } from '../api/clocks';
import { ClockLog } from './clock-log';

const Root = styled('div')(({ theme }) => ({
  width: 360,
  maxWidth: '100%',
  boxSizing: 'border-box',
  padding: 14,
  fontSize: '0.8125rem',
  '& h3': { margin: '0 0 8px', fontSize: '0.875rem' },
  '& ul': { margin: 0, padding: 0, listStyle: 'none' },
  '& li + li.clock': { borderTop: `1px solid ${theme.vars.palette.hark.line.soft}` },
  '& li.clock': { padding: '8px 0' },
  '& small': {
    display: 'block',
    fontSize: '0.75rem',
    color: theme.vars.palette.hark.text.muted,
  },
}));

const Head = styled('div')({ display: 'flex', justifyContent: 'space-between', gap: 8 });

/** Every clock of the conversation: what, when, why, and the log of warnings and breaches. */
export function ClockPanel({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('conversation');
  const query = useClocks(conversation.id, conversation.seq, true);
  return (
    <Root>
      <h3>{t('clocks.title')}</h3>
      <Loaded query={query} skeleton={<ListSkeleton rows={2} rowHeight={56} />}>
        {(clocks) =>
          clocks.length === 0 ? (
            <small>{t('clocks.empty')}</small>
          ) : (
            <ul>
              {clocks.map((clock) => (
                <li key={clock.id} className="clock">
                  <OneClock clock={clock} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Root>
  );
}

const toneOf = ({ state, isLate, log }: ConversationClock): BadgeTone => {
  if (isLate) return 'breached';
  if (state === 'met') return 'positive';
  return state === 'running' && log.length > 0 ? 'dueSoon' : 'neutral';
};

function OneClock({ clock }: { clock: ConversationClock }) {
  const { t, i18n } = useTranslation(['conversation', 'common']);
  const style = { language: i18n.language, zone: useZone() };
  const when = (at: string) => dateAndTime(Date.parse(at), style);
  const pause = clock.pauses.at(-1);
  const isRunningLate = clock.isLate && clock.state === 'running';
  return (
    <>
      <Head>
        <strong>
          {t(`common:due.clock.${clock.kind}`)}
          {clock.cycle > 1 && ` · ${t('clocks.cycle', { number: clock.cycle })}`}
        </strong>
        <Badge tone={toneOf(clock)}>
          {t(`clocks.state.${isRunningLate ? 'late' : clock.state}`)}
        </Badge>
      </Head>
      <small>
        {clock.dueAt === null
          ? pause && t('clocks.pausedSince', { when: when(pause.from) })
          : t('clocks.due', { when: when(clock.dueAt) })}
        {clock.stoppedAt !== null && ` · ${t('clocks.stopped', { when: when(clock.stoppedAt) })}`}
      </small>
      <small>
        {t('clocks.why', {
          policy: clock.policy,
          started: when(clock.startedAt),
          calendar: clock.calendar ?? t('clocks.everyMinute'),
        })}
      </small>
      {clock.pauses.length > 0 && (
        <small>{t('clocks.pauses', { count: clock.pauses.length })}</small>
      )}
      <ClockLog log={clock.log} />
    </>
  );
}
