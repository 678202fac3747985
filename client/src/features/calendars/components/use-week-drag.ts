import { useRef, useState, type PointerEvent } from 'react';
import type { OpenInterval } from '../../../api/types/calendars';
import { DAY } from '../model/clock';
import {
  beginning,
  drawn,
  ending,
  moved,
  snapped,
  withChanged,
  withInterval,
} from '../model/intervals';
import { type Week, withDay } from '../model/week';

type Grip = 'move' | 'begin' | 'end';

interface Drag {
  day: number;
  /** Minutes at which the pointer went down. */
  start: number;
  /** Null: new hours are drawn. */
  held: { index: number; grip: Grip } | null;
  now: number;
}

/** What a drag would leave on its day; null where nothing was drawn. */
function result(open: readonly OpenInterval[], { start, now, held }: Drag): OpenInterval[] | null {
  if (!held) {
    const interval = drawn(start, now);
    return interval && withInterval(open, interval);
  }
  const interval = open[held.index];
  if (!interval) return null;
  const by = snapped(now - start);
  const changed = {
    move: () => moved(interval, by),
    begin: () => beginning(interval, interval.from + by),
    end: () => ending(interval, interval.to + by),
  }[held.grip]();
  return withChanged(open, held.index, changed);
}

/** Drawing, moving and stretching hours with a pointer. The week changes when the pointer is lifted. */
export function useWeekDrag(week: Week, onChange: (week: OpenInterval[][]) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const column = useRef<DOMRect | null>(null);

  const minuteAt = (clientY: number) => {
    const { top = 0, height = 1 } = column.current ?? {};
    return Math.min(DAY, Math.max(0, ((clientY - top) / height) * DAY));
  };

  const down = (event: PointerEvent<HTMLElement>, day: number) => {
    // A finger scrolls the page; the times below are for it.
    if (event.button !== 0 || event.pointerType === 'touch') return;
    column.current = event.currentTarget.getBoundingClientRect();
    event.currentTarget.setPointerCapture?.(event.pointerId);
    const { index, grip } = (event.target as HTMLElement).dataset;
    const start = minuteAt(event.clientY);
    const held = index === undefined ? null : { index: Number(index), grip: gripOf(grip) };
    setDrag({ day, start, now: start, held });
  };

  const move = (event: PointerEvent) =>
    setDrag((current) => current && { ...current, now: minuteAt(event.clientY) });

  const up = () => {
    setDrag(null);
    const open = drag && result(week[drag.day] ?? [], drag);
    if (drag && open) onChange(withDay(week, drag.day, open));
  };

  const shown = (day: number): readonly OpenInterval[] =>
    (drag?.day === day ? result(week[day] ?? [], drag) : null) ?? week[day] ?? [];

  return { shown, down, move, up, cancel: () => setDrag(null), isDragging: drag !== null };
}

const gripOf = (grip: string | undefined): Grip =>
  grip === 'begin' || grip === 'end' ? grip : 'move';
