import { styled } from '@mui/material/styles';
import type { OpenInterval } from '../../../api/types/calendars';
import { type Week, weekdays } from '../model/week';
import { DayHours } from './day-hours';
import { WeekGrid } from './week-grid';

const Days = styled('ul')({ margin: 0, padding: 0, listStyle: 'none' });

interface Props {
  week: Week;
  onChange: (week: OpenInterval[][]) => void;
}

/** The hours of a week: drawn, and as times to type. */
export const WeekField = ({ week, onChange }: Props) => (
  <>
    <WeekGrid week={week} onChange={onChange} />
    <Days>
      {weekdays.map((day) => (
        <DayHours key={day} day={day} week={week} onChange={onChange} />
      ))}
    </Days>
  </>
);
