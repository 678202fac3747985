import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useColleagues } from '../../../api/people';
import type { WorkProfile } from '../../../api/types/routing';
import { useAddAbsence, useRemoveAbsence } from '../../../api/work-profiles';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useZone } from '../../../ui/time/zone-context';

const Part = styled('fieldset')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'stretch',
  gap: 8,
  margin: 0,
  padding: 0,
  border: 0,
  '& > legend': { padding: 0, marginBottom: 6, fontSize: '0.8125rem', fontWeight: 500 },
  '& ul': { margin: 0, padding: 0, listStyle: 'none' },
  '& li': { display: 'flex', alignItems: 'center', gap: 8, fontSize: '0.8125rem' },
  '& small': { color: theme.vars.palette.hark.text.muted },
}));

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
  alignItems: 'end',
  gap: 8,
});

const nobody = '';

/** Days on which somebody gets no work, with who stands in. Added and taken back at once. */
export function AbsencesField({ profile }: { profile: WorkProfile }) {
  const { t, i18n } = useTranslation(['team', 'common']);
  const zone = useZone();
  const notice = useNotice();
  const onError = useProblemNotice();
  const { data: colleagues = [] } = useColleagues();
  const add = useAddAbsence(profile.userId);
  const { mutate: remove } = useRemoveAbsence();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [deputyId, setDeputyId] = useState(nobody);
  const others = colleagues.filter(({ id }) => id !== profile.userId);
  const nameOf = (id: string | null) => others.find((one) => one.id === id)?.name;
  const days = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: zone });
  const isReversed = from !== '' && until !== '' && until < from;

  const put = () =>
    add.mutate(
      {
        fromAt: new Date(`${from}T00:00:00`).toISOString(),
        untilAt: new Date(`${until}T23:59:59`).toISOString(),
        deputyId: deputyId || null,
      },
      {
        onError,
        onSuccess: () => {
          setFrom('');
          setUntil('');
        },
      },
    );
  const takeBack = ({ id, fromAt, untilAt, deputyId: deputy }: WorkProfile['absences'][number]) =>
    remove(id, {
      onError,
      onSuccess: () =>
        notice({
          text: t('work.absenceRemoved'),
          action: {
            label: t('common:action.undo'),
            run: () => add.mutate({ fromAt, untilAt, deputyId: deputy }, { onError }),
          },
        }),
    });

  return (
    <Part>
      <legend>{t('work.absences')}</legend>
      {profile.absences.length === 0 && <small>{t('work.noAbsences')}</small>}
      <ul>
        {profile.absences.map((absence) => (
          <li key={absence.id}>
            <span>
              {days.formatRange(new Date(absence.fromAt), new Date(absence.untilAt))}{' '}
              {absence.deputyId !== null && (
                <small>{t('work.standsIn', { name: nameOf(absence.deputyId) ?? '' })}</small>
              )}
            </span>
            <IconButton
              size="small"
              aria-label={t('work.removeAbsence')}
              onClick={() => takeBack(absence)}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <Row>
        <TextField
          label={t('work.from')}
          type="date"
          value={from}
          onChange={({ target }) => setFrom(target.value)}
        />
        <TextField
          label={t('work.until')}
          type="date"
          value={until}
          onChange={({ target }) => setUntil(target.value)}
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
      <div>
        <Button
          size="small"
          startIcon={<Plus size={14} aria-hidden />}
          disabled={from === '' || until === '' || isReversed || add.isPending}
          onClick={put}
        >
          {t('work.addAbsence')}
        </Button>
      </div>
    </Part>
  );
}
