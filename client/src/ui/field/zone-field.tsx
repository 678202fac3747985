import Button from '@mui/material/Button';
import { ChevronsUpDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Picker } from '../picker/picker';
import { zoneChoices } from '../time/zone-choices';
import { Field } from './field';

interface Props {
  label: string;
  /** The whole name of the button, such as "Time zone: Europe/Brussels". */
  now: string;
  help?: string;
  error?: string;
  nothing: string;
  /** IANA name. */
  value: string;
  onChange: (zone: string) => void;
}

/** A time zone, searched by the name of a city. */
export function ZoneField({ label, now, help, error, nothing, value, onChange }: Props) {
  const { i18n } = useTranslation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = anchor !== null;
  const options = useMemo(
    () =>
      open
        ? zoneChoices(value, Date.now(), i18n.language).map(({ id, city, offset }) => ({
            id,
            name: `${city} (${id})`,
            detail: offset,
            selected: id === value,
          }))
        : [],
    [open, value, i18n.language],
  );
  return (
    <Field label={label} help={help} error={error}>
      {(control) => (
        <>
          <Button
            {...control}
            aria-label={now}
            aria-haspopup="dialog"
            aria-expanded={open}
            endIcon={<ChevronsUpDown size={14} aria-hidden />}
            sx={{ justifyContent: 'space-between' }}
            onClick={(event) => setAnchor(event.currentTarget)}
          >
            {value.replaceAll('_', ' ')}
          </Button>
          <Picker
            anchor={anchor}
            label={label}
            options={options}
            nothing={nothing}
            onPick={onChange}
            onClose={() => setAnchor(null)}
          />
        </>
      )}
    </Field>
  );
}
