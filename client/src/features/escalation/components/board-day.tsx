import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { BoardHour } from '../../../api/types/escalation';

const Root = styled('figure')({ margin: 0 });

const Legend = styled('figcaption')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 16,
  marginBottom: 6,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
  '& b': {
    fontSize: '0.875rem',
    fontVariantNumeric: 'tabular-nums',
    color: theme.vars.palette.hark.text.strong,
  },
  '& i': { display: 'inline-block', width: 8, height: 8, marginRight: 6, borderRadius: 2 },
}));

const Hours = styled('ol')({
  display: 'grid',
  gridTemplateColumns: 'repeat(24, minmax(0, 1fr))',
  alignItems: 'end',
  gap: 2,
  height: 56,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li': { display: 'flex', alignItems: 'flex-end', gap: 1, height: '100%' },
  '& li > i': { flex: 1, minHeight: 1, borderRadius: '2px 2px 0 0' },
});

const Mark = styled('i')(({ theme }) => ({
  '&[data-of="received"]': { backgroundColor: theme.vars.palette.hark.text.faint },
  '&[data-of="answered"]': { backgroundColor: theme.vars.palette.hark.accent.text },
  '&[data-of="breached"]': { backgroundColor: theme.vars.palette.hark.breached.text },
}));

const kinds = ['received', 'answered', 'breached'] as const;
const none = { received: 0, answered: 0, breached: 0 };

/** The course of the day, hour by hour. */
export function BoardDay({ day }: { day: readonly BoardHour[] }) {
  const { t } = useTranslation('escalation');
  const most = Math.max(1, ...day.flatMap((hour) => kinds.map((kind) => hour[kind])));
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    ...none,
    ...day.find((one) => one.hour === hour),
    hour,
  }));
  const sum = (kind: (typeof kinds)[number]) => day.reduce((all, hour) => all + hour[kind], 0);
  return (
    <Root>
      <Legend>
        {kinds.map((kind) => (
          <span key={kind}>
            <Mark data-of={kind} aria-hidden />
            {t(`board.${kind}`)} <b>{sum(kind)}</b>
          </span>
        ))}
      </Legend>
      <Hours>
        {hours.map((hour) => {
          const words = t('board.hour', hour);
          return (
            <li key={hour.hour} title={words} aria-label={words}>
              {kinds.map((kind) => (
                <Mark
                  key={kind}
                  data-of={kind}
                  style={{ height: `${(hour[kind] / most) * 100}%` }}
                />
              ))}
            </li>
          );
        })}
      </Hours>
    </Root>
  );
}
