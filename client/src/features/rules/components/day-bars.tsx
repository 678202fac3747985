import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { DryRun } from '../../../api/types/rules';

const Bars = styled('ul')(({ theme }) => ({
  display: 'flex',
  alignItems: 'flex-end',
  gap: 2,
  height: 56,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  borderBottom: `1px solid ${theme.vars.palette.hark.line.strong}`,
  '& > li': { flex: 1, height: '100%', display: 'flex', alignItems: 'flex-end' },
  '& > li > span': {
    width: '100%',
    minHeight: 1,
    borderRadius: '2px 2px 0 0',
    backgroundColor: theme.vars.palette.hark.accent.fill,
  },
}));

/** Thirty small bars, one a day; the figures on hover and for those who hear them. */
export function DayBars({ days }: { days: DryRun['byDay'] }) {
  const { t, i18n } = useTranslation('rules');
  const most = Math.max(1, ...days.map(({ count }) => count));
  const format = new Intl.DateTimeFormat(i18n.language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return (
    <Bars aria-label={t('perDay')}>
      {days.map(({ day, count }) => {
        const words = t('onDay', { day: format.format(new Date(day)), count });
        return (
          <li key={day} title={words} aria-label={words}>
            <span style={{ height: `${(100 * count) / most}%` }} />
          </li>
        );
      })}
    </Bars>
  );
}
