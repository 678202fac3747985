import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ladder } from '../../../api/types/escalation';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { TextField } from '../../../ui/field/text-field';
import { type LadderValues, useSaveLadder } from '../api/ladders';
import {
  emptyLadder,
  emptyRung,
  isWhole,
  moved,
  valuesOfLadder,
  withoutRung,
  withRung,
} from '../model/ladder-values';
import { CalendarSelect } from './calendar-select';
import { RungField } from './rung-field';
import { useRefusalText } from './use-refusal';

const Rungs = styled('ol')({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  margin: '4px 0 8px',
  padding: 0,
  listStyle: 'none',
});

const Legend = styled('div')({ fontSize: '0.8125rem', fontWeight: 550 });

interface Props {
  /** Null: a new one. */
  ladder: Ladder | null;
  onClose: () => void;
}

/** Name, calendar and rungs of a ladder, saved together. */
export function LadderDialog({ ladder, onClose }: Props) {
  const { t } = useTranslation(['escalation', 'common']);
  const [values, setValues] = useState(ladder ? valuesOfLadder(ladder) : emptyLadder);
  const [tried, setTried] = useState(false);
  const [order, setOrder] = useState(0);
  const save = useSaveLadder(ladder?.id ?? null);
  const refusalText = useRefusalText();
  const legend = useId();
  const nameless = values.name.trim() === '';
  const lacking = tried && !nameless && !isWhole(values);
  const reorder = (next: LadderValues) => {
    setValues(next);
    setOrder(order + 1);
  };
  return (
    <FormDialog
      title={ladder ? t('ladders.editTitle', { name: ladder.name }) : t('ladders.newTitle')}
      submit={ladder ? t('common:action.save') : t('common:action.create')}
      busy={save.isPending}
      refusal={lacking ? t('refusal.badRung') : save.error && refusalText(save.error)}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isWhole(values)) save.mutate(values, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <TextField
        label={t('ladders.name')}
        autoFocus
        autoComplete="off"
        value={values.name}
        error={tried && nameless ? t('common:field.required') : undefined}
        onChange={({ target }) => setValues({ ...values, name: target.value })}
      />
      <TextField
        label={t('ladders.description')}
        optional
        value={values.description}
        onChange={({ target }) => setValues({ ...values, description: target.value })}
      />
      <CalendarSelect
        label={t('ladders.calendar')}
        defaultLabel={t('ladders.defaultCalendar')}
        value={values.calendarId}
        onChange={(calendarId) => setValues({ ...values, calendarId })}
      />
      <div>
        <Legend id={legend}>{t('ladders.rungs')}</Legend>
        <Rungs aria-labelledby={legend}>
          {values.rungs.map((rung, index) => (
            <RungField
              // The fields keep what is typed: after a move they belong to another rung.
              key={`${order}-${index}`}
              rung={rung}
              place={index + 1}
              count={values.rungs.length}
              onChange={(changed) => setValues(withRung(values, index, changed))}
              onMove={(by) => reorder(moved(values, index, by))}
              onRemove={() => reorder(withoutRung(values, index))}
            />
          ))}
        </Rungs>
        <Button
          startIcon={<Plus size={15} aria-hidden />}
          onClick={() => setValues({ ...values, rungs: [...values.rungs, emptyRung] })}
        >
          {t('ladders.add')}
        </Button>
      </div>
    </FormDialog>
  );
}
