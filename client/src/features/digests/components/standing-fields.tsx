import { useTranslation } from 'react-i18next';
import type { SaidStanding, SaidState } from '../../../api/types/digests';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';

const states = ['known', 'being-fixed', 'fixed', 'wont-fix'] as const;

interface Props {
  said: SaidStanding;
  /** There is something to take back. */
  canWithdraw: boolean;
  onChange: (said: SaidStanding) => void;
}

/** State, note and link. */
export function StandingFields({ said, canWithdraw, onChange }: Props) {
  const { t } = useTranslation('digests');
  const offered: SaidState[] = [...states, ...(canWithdraw ? (['withdrawn'] as const) : [])];
  return (
    <>
      <SelectField
        label={t('standing.stateLabel')}
        value={said.state}
        options={offered.map((state) => ({ value: state, label: t(`standing.state.${state}`) }))}
        onChange={({ target }) =>
          onChange({ ...said, state: offered.find((state) => state === target.value) ?? 'known' })
        }
      />
      <TextField
        label={t('standing.note')}
        help={t('standing.noteHelp')}
        optional
        multiline
        minRows={2}
        inputProps={{ maxLength: 1000 }}
        value={said.note ?? ''}
        onChange={({ target }) => onChange({ ...said, note: target.value })}
      />
      <TextField
        label={t('standing.url')}
        optional
        placeholder="https://"
        inputProps={{ maxLength: 500, inputMode: 'url' }}
        value={said.url ?? ''}
        onChange={({ target }) => onChange({ ...said, url: target.value })}
      />
    </>
  );
}
