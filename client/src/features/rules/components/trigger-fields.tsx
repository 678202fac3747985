import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../ui/field/choice';
import { Field } from '../../../ui/field/field';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import {
  changes,
  clocks,
  type Draft,
  hours,
  isIdle,
  isOfClock,
  type Settings,
  triggers,
} from '../model/draft';

const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'flex-end' });

interface Props {
  draft: Draft;
  onChange: (change: Pick<Draft, 'trigger'> | Pick<Draft, 'settings'>) => void;
}

/** What sets the rule off, with what the trigger needs to know. */
export function TriggerFields({ draft, onChange }: Props) {
  const { t } = useTranslation(['rules', 'common']);
  const { trigger, settings } = draft;
  const set = (change: Partial<Settings>) => onChange({ settings: { ...settings, ...change } });
  return (
    <>
      <SelectField
        label={t('triggerField')}
        value={trigger}
        options={triggers.map((value) => ({ value, label: t(`trigger.${value}`) }))}
        onChange={({ target }) => {
          const chosen = triggers.find((one) => one === target.value);
          if (chosen) onChange({ trigger: chosen });
        }}
      />
      {isIdle(trigger) && (
        <Row>
          <TextField
            label={t('minutes')}
            type="number"
            value={settings.minutes}
            inputProps={{ min: 1, max: 129600 }}
            onChange={({ target }) => set({ minutes: Number(target.value) })}
          />
          <Choice
            label={t('hours')}
            value={settings.hours}
            options={hours.map((value) => ({ value, label: t(`hoursOf.${value}`) }))}
            onChange={(counted) => set({ hours: counted })}
          />
        </Row>
      )}
      {trigger === 'fact-changed' && (
        <SeveralField
          label={t('changes')}
          known={changes}
          chosen={settings.changes}
          wordOf={(change) => t(`change.${change}`)}
          onChange={(chosen) => set({ changes: chosen })}
        />
      )}
      {isOfClock(trigger) && (
        <SeveralField
          label={t('clocks')}
          known={clocks}
          chosen={settings.clocks}
          wordOf={(kind) => t(`common:due.clock.${kind}`)}
          onChange={(chosen) => set({ clocks: chosen })}
        />
      )}
    </>
  );
}

interface SeveralProps<Word extends string> {
  label: string;
  known: readonly Word[];
  chosen: readonly Word[];
  wordOf: (word: Word) => string;
  onChange: (chosen: Word[]) => void;
}

function SeveralField<Word extends string>(props: SeveralProps<Word>) {
  const { label, known, chosen, wordOf, onChange } = props;
  return (
    <Field label={label}>
      {(control) => (
        <Select
          multiple
          fullWidth
          value={[...chosen]}
          inputProps={{ id: control.id }}
          SelectDisplayProps={{ 'aria-label': label }}
          renderValue={(values) => values.map(wordOf).join(', ')}
          onChange={({ target }) =>
            onChange(known.filter((word) => [...target.value].includes(word)))
          }
        >
          {known.map((word) => (
            <MenuItem key={word} value={word}>
              {wordOf(word)}
            </MenuItem>
          ))}
        </Select>
      )}
    </Field>
  );
}
