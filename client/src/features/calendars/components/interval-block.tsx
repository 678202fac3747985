import { styled } from '@mui/material/styles';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenInterval } from '../../../api/types/calendars';
import { VisuallyHidden } from '../../../ui/hidden';
import { clockOf, DAY } from '../model/clock';
import { beginning, ending, moved, STEP, withChanged, without } from '../model/intervals';
import { weekdayName } from '../model/week';

const Block = styled('button')(({ theme }) => ({
  position: 'absolute',
  left: 0,
  right: 0,
  margin: 0,
  padding: 0,
  border: 0,
  borderRadius: 4,
  overflow: 'hidden',
  font: 'inherit',
  fontSize: '0.6875rem',
  lineHeight: '16px',
  fontVariantNumeric: 'tabular-nums',
  cursor: 'grab',
  color: theme.vars.palette.hark.accent.text,
  backgroundColor: theme.vars.palette.hark.accent.soft,
  boxShadow: `inset 3px 0 0 ${theme.vars.palette.hark.accent.fill}`,
  '&:focus-visible': {
    outline: `2px solid ${theme.vars.palette.hark.accent.text}`,
    outlineOffset: -2,
  },
  '& > span': {
    pointerEvents: 'none',
    display: 'block',
    [theme.breakpoints.down('sm')]: { fontSize: '0.625rem' },
  },
}));

const Edge = styled('i')({
  position: 'absolute',
  left: 0,
  right: 0,
  height: 7,
  cursor: 'ns-resize',
  '&[data-grip="begin"]': { top: 0 },
  '&[data-grip="end"]': { bottom: 0 },
});

/** From this height on, in minutes, the times have room. */
const roomy = 100;

interface Props {
  day: number;
  index: number;
  interval: OpenInterval;
  /** All hours of the day. */
  open: readonly OpenInterval[];
  onChange: (open: OpenInterval[]) => void;
}

/** Hours of a day, to be taken hold of with the pointer or the keyboard. */
export function IntervalBlock({ day, index, interval, open, onChange }: Props) {
  const { t, i18n } = useTranslation('calendars');
  const { from, to } = interval;
  const end = Math.min(to, DAY);
  const words = { day: weekdayName(day, i18n.language), from: clockOf(from), to: clockOf(to) };

  const onKeyDown = (event: KeyboardEvent) => {
    const changed = afterKey(event, open, index);
    if (!changed) return;
    event.preventDefault();
    onChange(changed);
  };

  return (
    <Block
      type="button"
      data-index={index}
      data-grip="move"
      style={{ top: `${(from / DAY) * 100}%`, height: `${((end - from) / DAY) * 100}%` }}
      onKeyDown={onKeyDown}
    >
      <VisuallyHidden>{t(to > DAY ? 'week.overnight' : 'week.interval', words)}</VisuallyHidden>
      {end - from >= roomy && (
        <span aria-hidden>
          {words.from}
          <br />
          {words.to}
        </span>
      )}
      <Edge data-index={index} data-grip="begin" />
      {to <= DAY && <Edge data-index={index} data-grip="end" />}
    </Block>
  );
}

function afterKey(
  { key, shiftKey, altKey }: KeyboardEvent,
  open: readonly OpenInterval[],
  index: number,
): OpenInterval[] | null {
  const interval = open[index];
  if (!interval) return null;
  if (key === 'Delete' || key === 'Backspace') return without(open, index);
  const by = { ArrowUp: -STEP, ArrowDown: STEP }[key];
  if (by === undefined) return null;
  if (shiftKey) return withChanged(open, index, ending(interval, interval.to + by));
  if (altKey) return withChanged(open, index, beginning(interval, interval.from + by));
  return withChanged(open, index, moved(interval, by));
}
