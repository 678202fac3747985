import { useTranslation } from 'react-i18next';
import { useCalendars } from '../../../api/calendars';
import { SelectField } from '../../../ui/field/select-field';

const theDefault = 'default';

interface Props {
  label: string;
  defaultLabel: string;
  value: string | null;
  onChange: (calendarId: string | null) => void;
}

/** In which calendar business time is counted. */
export function CalendarSelect({ label, defaultLabel, value, onChange }: Props) {
  const { t } = useTranslation('escalation');
  const { data: calendars = [] } = useCalendars();
  const isKnown = calendars.some(({ id }) => id === value);
  return (
    <SelectField
      label={label}
      help={t('time.business')}
      value={value !== null && isKnown ? value : theDefault}
      options={[
        { value: theDefault, label: defaultLabel },
        ...calendars.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ target }) => onChange(target.value === theDefault ? null : target.value)}
    />
  );
}
