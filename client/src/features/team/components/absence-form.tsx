import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AbsenceContent, WorkProfile } from '../../../api/types/routing';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { useZone } from '../../../ui/time/zone-context';
import { daysOf, spanOf } from '../model/absence-days';

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
  alignItems: 'end',
  gap: 8,
});

const Buttons = styled('div')({ display: 'flex', gap: 8, marginTop: 8 });

const nobody = '';

interface Props {
  /** Null: a new one. */
  absence: WorkProfile['absences'][number] | null;
  others: readonly { id: string; name: string }[];
  busy: boolean;
  onKeep: (content: AbsenceContent) => void;
  onCancel: () => void;
}

/** First day, last day, and who stands in. */
export function AbsenceForm({ absence, others, busy, onKeep, onCancel }: Props) {
  const { t } = useTranslation(['team', 'common']);
  const zone = useZone();
  const [days, setDays] = useState(() =>
    absence ? daysOf(absence, zone) : { from: '', until: '' },
  );
  const [deputyId, setDeputyId] = useState(absence?.deputyId ?? nobody);
  const isWhole = days.from !== '' && days.until !== '';
  const isReversed = isWhole && days.until < days.from;
  return (
    <div>
      <Row>
        <TextField
          label={t('work.from')}
          type="date"
          value={days.from}
          onChange={({ target }) => setDays({ ...days, from: target.value })}
        />
        <TextField
          label={t('work.until')}
          type="date"
          value={days.until}
          onChange={({ target }) => setDays({ ...days, until: target.value })}
        />
        <SelectField
          label={t('work.deputy')}
          value={deputyId}
          displayEmpty
          options={[
            { value: nobody, label: t('work.noDeputy') },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ target }) => setDeputyId(target.value)}
        />
      </Row>
      {isReversed && <Alert severity="error">{t('work.reversed')}</Alert>}
      <Buttons>
        <Button
          size="small"
          startIcon={absence ? <Check size={14} aria-hidden /> : <Plus size={14} aria-hidden />}
          disabled={!isWhole || isReversed || busy}
          onClick={() => onKeep({ ...spanOf(days, zone), deputyId: deputyId || null })}
        >
          {absence ? t('work.keepAbsence') : t('work.addAbsence')}
        </Button>
        {absence && (
          <Button size="small" onClick={onCancel}>
            {t('common:action.cancel')}
          </Button>
        )}
      </Buttons>
    </div>
  );
}
