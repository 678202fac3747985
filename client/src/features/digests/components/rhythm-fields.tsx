import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { WrittenSchedule } from '../../../api/types/digests';
import { SelectField } from '../../../ui/field/select-field';
import { ZoneField } from '../../../ui/field/zone-field';
import { cadences } from '../model/schedule-values';
import { useDayName } from './use-rhythm';

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
  gap: 12,
});

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

interface Props {
  values: WrittenSchedule;
  onChange: (over: Partial<WrittenSchedule>) => void;
}

/** How often, on which day, at what time by which clock. */
export function RhythmFields({ values, onChange }: Props) {
  const { t } = useTranslation('digests');
  const dayName = useDayName();
  const { cadence, day, hour, zone } = values;
  const days = cadence === 'weekly' ? numbers(1, 7) : numbers(1, 28);
  return (
    <>
      <Row>
        <SelectField
          label={t('schedule.cadence')}
          value={cadence}
          options={cadences.map((each) => ({ value: each, label: t(`cadence.${each}`) }))}
          onChange={({ target }) =>
            onChange({
              cadence: cadences.find((each) => each === target.value) ?? 'weekly',
              day: 1,
            })
          }
        />
        {cadence !== 'daily' && (
          <SelectField
            label={t('schedule.day')}
            value={String(day)}
            options={days.map((each) => ({
              value: String(each),
              label: cadence === 'weekly' ? dayName(each) : String(each),
            }))}
            onChange={({ target }) => onChange({ day: Number(target.value) })}
          />
        )}
        <SelectField
          label={t('schedule.hour')}
          value={String(hour)}
          options={numbers(0, 23).map((each) => ({ value: String(each), label: `${each}:00` }))}
          onChange={({ target }) => onChange({ hour: Number(target.value) })}
        />
      </Row>
      <ZoneField
        label={t('schedule.zone')}
        now={t('schedule.zoneNow', { zone })}
        nothing={t('schedule.noZone')}
        value={zone}
        onChange={(next) => onChange({ zone: next })}
      />
    </>
  );
}
