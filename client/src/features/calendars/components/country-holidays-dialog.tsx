import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedDate, SpecialHours } from '../../../api/types/calendars';
import type { Language } from '../../../api/types/common';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SelectField } from '../../../ui/field/select-field';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { usePublicHolidays } from '../api/previews';
import { DayTicks } from './day-ticks';

const countries = ['BE', 'FR', 'NL'] as const;
const yearsAhead = 4;

const Pair = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
  gap: 12,
});

interface Props {
  known: readonly SpecialHours[];
  onAdd: (days: NamedDate[]) => void;
  onClose: () => void;
}

/** Public holidays of a country in a year; those that are not wanted are left out. */
export function CountryHolidaysDialog({ known, onAdd, onClose }: Props) {
  const { t, i18n } = useTranslation('calendars');
  const today = new Date().toISOString().slice(0, 10);
  const thisYear = Number(today.slice(0, 4));
  const [country, setCountry] = useState<string>('BE');
  const [year, setYear] = useState(thisYear);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const query = usePublicHolidays(country, year, i18n.language as Language);
  const toCome = (days: readonly NamedDate[]) => days.filter(({ on }) => on >= today);
  const taken = toCome(query.data ?? []).filter(
    ({ on }) => !left.has(on) && !known.some((day) => day.on === on),
  );
  return (
    <FormDialog
      title={t('list.title')}
      submit={taken.length > 0 ? t('list.take', { count: taken.length }) : t('list.takeNone')}
      busy={taken.length === 0}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(taken);
        onClose();
      }}
      onClose={onClose}
    >
      <Pair>
        <SelectField
          label={t('list.country')}
          value={country}
          options={countries.map((value) => ({ value, label: t(`list.${value}`) }))}
          onChange={(event) => setCountry(event.target.value)}
        />
        <SelectField
          label={t('list.year')}
          value={String(year)}
          options={Array.from({ length: yearsAhead }, (_, i) => String(thisYear + i)).map(
            (value) => ({ value, label: value }),
          )}
          onChange={(event) => setYear(Number(event.target.value))}
        />
      </Pair>
      <Loaded query={query} skeleton={<ListSkeleton rows={6} rowHeight={34} />}>
        {(days) => <DayTicks days={toCome(days)} known={known} left={left} onLeave={setLeft} />}
      </Loaded>
    </FormDialog>
  );
}
