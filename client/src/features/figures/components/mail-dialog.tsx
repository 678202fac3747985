import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureCadence } from '../../../api/types/figures';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { Choice } from '../../../ui/field/choice';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { Loaded } from '../../../ui/states/loaded';
import { problemText } from '../../../ui/states/problem-text';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useAddMail, useFigureReaders } from '../api/keeping';

const cadences: readonly FigureCadence[] = ['daily', 'weekly', 'monthly'];
const hours = Array.from({ length: 24 }, (_, hour) => String(hour));

/** A new mail: how often, at which hour, to whom. */
export function MailDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('figures');
  const { t: common } = useTranslation('common');
  const adding = useAddMail();
  const [name, setName] = useState('');
  const [cadence, setCadence] = useState<FigureCadence>('weekly');
  const [hour, setHour] = useState('7');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isTried, setTried] = useState(false);
  const missingName = isTried && name.trim() === '';
  return (
    <FormDialog
      title={t('mail.add')}
      submit={common('action.add')}
      busy={adding.isPending}
      refusal={
        adding.error
          ? problemText(common, adding.error)
          : isTried && chosen.length === 0
            ? t('mail.nobody')
            : null
      }
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (name.trim() === '' || chosen.length === 0) return;
        adding.mutate(
          { name: name.trim(), cadence, hour: Number(hour), userIds: [...chosen], filter: {} },
          { onSuccess: onClose },
        );
      }}
      onClose={onClose}
    >
      <TextField
        label={t('mail.name')}
        value={name}
        onChange={({ target }) => setName(target.value)}
        inputProps={{ maxLength: 120 }}
        {...(missingName && { error: common('field.required') })}
      />
      <Choice
        label={t('mail.often')}
        value={cadence}
        options={cadences.map((value) => ({ value, label: t(`mail.cadence.${value}`) }))}
        onChange={setCadence}
      />
      <SelectField
        label={t('mail.hour')}
        value={hour}
        options={hours.map((value) => ({ value, label: `${value.padStart(2, '0')}:00` }))}
        onChange={({ target }) => setHour(target.value)}
      />
      <Loaded query={useFigureReaders()} skeleton={<ListSkeleton rows={3} rowHeight={40} />}>
        {(readers) => (
          <FormGroup role="group" aria-label={t('mail.readers')}>
            {readers.map((reader) => (
              <FormControlLabel
                key={reader.id}
                label={reader.name}
                control={
                  <Checkbox
                    checked={chosen.includes(reader.id)}
                    onChange={(_event, isChosen) =>
                      setChosen(
                        isChosen
                          ? [...chosen, reader.id]
                          : chosen.filter((one) => one !== reader.id),
                      )
                    }
                  />
                }
              />
            ))}
          </FormGroup>
        )}
      </Loaded>
    </FormDialog>
  );
}
