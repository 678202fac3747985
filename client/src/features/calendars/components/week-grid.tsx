import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenInterval } from '../../../api/types/calendars';
import { VisuallyHidden } from '../../../ui/hidden';
import { clockOf, DAY } from '../model/clock';
import { type Week, weekdayName, weekdays, withDay } from '../model/week';
import { IntervalBlock } from './interval-block';
import { useWeekDrag } from './use-week-drag';

const HOUR_PX = 17;

const Root = styled('div')({
  display: 'grid',
  gridTemplateColumns: '36px repeat(7, minmax(0, 1fr))',
  columnGap: 3,
  fontSize: '0.75rem',
});

const Head = styled('div')(({ theme }) => ({
  paddingBottom: 4,
  textAlign: 'center',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  color: theme.vars.palette.hark.text.muted,
}));

const Axis = styled('div')(({ theme }) => ({
  position: 'relative',
  height: 24 * HOUR_PX,
  color: theme.vars.palette.hark.text.faint,
  fontVariantNumeric: 'tabular-nums',
  '& span': { position: 'absolute', right: 6, transform: 'translateY(-50%)' },
  '& span:first-of-type': { transform: 'none' },
  '& span:last-of-type': { transform: 'translateY(-100%)' },
}));

const Column = styled('div')(({ theme }) => ({
  position: 'relative',
  height: 24 * HOUR_PX,
  borderRadius: 6,
  overflow: 'hidden',
  cursor: 'crosshair',
  userSelect: 'none',
  backgroundColor: theme.vars.palette.hark.ground.sunken,
  backgroundImage: `repeating-linear-gradient(to bottom, transparent 0 ${3 * HOUR_PX - 1}px, ${theme.vars.palette.hark.line.soft} ${3 * HOUR_PX - 1}px ${3 * HOUR_PX}px)`,
}));

/** The end of the hours that began the evening before; it is changed there. */
const Continued = styled('div')(({ theme }) => ({
  position: 'absolute',
  left: 0,
  right: 0,
  top: 0,
  pointerEvents: 'none',
  borderRadius: '0 0 4px 4px',
  backgroundColor: theme.vars.palette.hark.accent.soft,
  opacity: 0.75,
}));

interface Props {
  week: Week;
  onChange: (week: OpenInterval[][]) => void;
}

/** A week on which one draws when it is open. */
export function WeekGrid({ week, onChange }: Props) {
  const { t, i18n } = useTranslation('calendars');
  const hint = useId();
  const { shown, down, move, up, cancel } = useWeekDrag(week, onChange);
  return (
    <Root role="group" aria-label={t('week.grid')} aria-describedby={hint}>
      <VisuallyHidden id={hint}>{t('week.hint')}</VisuallyHidden>
      <span />
      {weekdays.map((day) => (
        <Head key={day} title={weekdayName(day, i18n.language)}>
          {weekdayName(day, i18n.language, 'short')}
        </Head>
      ))}
      <Axis aria-hidden>
        {[0, 3, 6, 9, 12, 15, 18, 21, 24].map((hour) => (
          <span key={hour} style={{ top: hour * HOUR_PX }}>
            {clockOf(hour * 60)}
          </span>
        ))}
      </Axis>
      {weekdays.map((day) => (
        <Column
          key={day}
          data-day={day}
          onPointerDown={(event) => down(event, day)}
          onPointerMove={move}
          onPointerUp={up}
          onPointerCancel={cancel}
        >
          <Overnight open={shown((day + 6) % 7)} />
          {shown(day).map((interval, index) => (
            <IntervalBlock
              key={index}
              day={day}
              index={index}
              open={shown(day)}
              interval={interval}
              onChange={(open) => onChange(withDay(week, day, open))}
            />
          ))}
        </Column>
      ))}
    </Root>
  );
}

function Overnight({ open }: { open: readonly OpenInterval[] }) {
  const until = Math.max(0, ...open.map(({ to }) => to - DAY));
  return until > 0 && <Continued style={{ height: `${(until / DAY) * 100}%` }} />;
}
