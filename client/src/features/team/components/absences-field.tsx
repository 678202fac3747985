import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useColleagues } from '../../../api/people';
import type { AbsenceContent, WorkProfile } from '../../../api/types/routing';
import { useAddAbsence, useChangeAbsence, useRemoveAbsence } from '../../../api/work-profiles';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useZone } from '../../../ui/time/zone-context';
import { AbsenceForm } from './absence-form';

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
  '& li': { display: 'flex', alignItems: 'center', gap: 4, fontSize: '0.8125rem' },
  '& li > span': { flex: 1 },
  '& small': { color: theme.vars.palette.hark.text.muted },
}));

type Absence = WorkProfile['absences'][number];

const contentOf = ({ fromAt, untilAt, deputyId }: Absence): AbsenceContent => ({
  fromAt,
  untilAt,
  deputyId,
});

/** Days on which somebody gets no work, with who stands in. Kept and taken back at once. */
export function AbsencesField({ profile }: { profile: WorkProfile }) {
  const { t, i18n } = useTranslation(['team', 'common']);
  const zone = useZone();
  const notice = useNotice();
  const onError = useProblemNotice();
  const { data: colleagues = [] } = useColleagues();
  const add = useAddAbsence(profile.userId);
  const change = useChangeAbsence();
  const { mutate: remove } = useRemoveAbsence();
  const [edited, setEdited] = useState<Absence | null>(null);
  // A form that was kept gives way to an empty one.
  const [round, setRound] = useState(0);
  const others = colleagues.filter(({ id }) => id !== profile.userId);
  const nameOf = (id: string | null) => others.find((one) => one.id === id)?.name ?? '';
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: zone });
  const daysText = ({ fromAt, untilAt }: Absence) =>
    format.formatRange(Date.parse(fromAt), Date.parse(untilAt) - 1);

  const done = () => {
    setEdited(null);
    setRound((now) => now + 1);
  };
  const undo = (text: string, run: () => void) =>
    notice({ text, action: { label: t('common:action.undo'), run } });
  const keep = (content: AbsenceContent) => {
    if (edited === null) return add.mutate(content, { onError, onSuccess: done });
    const { id } = edited;
    const before = contentOf(edited);
    return change.mutate(
      { id, content },
      {
        onError,
        onSuccess: () => {
          done();
          undo(t('work.absenceChanged'), () => change.mutate({ id, content: before }, { onError }));
        },
      },
    );
  };
  const takeBack = (absence: Absence) =>
    remove(absence.id, {
      onError,
      onSuccess: () => {
        if (edited?.id === absence.id) done();
        undo(t('work.absenceRemoved'), () => add.mutate(contentOf(absence), { onError }));
      },
    });

  return (
    <Part>
      <legend>{t('work.absences')}</legend>
      {profile.absences.length === 0 && <small>{t('work.noAbsences')}</small>}
      <ul>
        {profile.absences.map((absence) => (
          <li key={absence.id}>
            <span>
              {daysText(absence)}{' '}
              {absence.deputyId !== null && (
                <small>{t('work.standsIn', { name: nameOf(absence.deputyId) })}</small>
              )}
            </span>
            <IconButton
              size="small"
              aria-label={t('work.editAbsence', { days: daysText(absence) })}
              onClick={() => setEdited(absence)}
            >
              <Pencil size={14} aria-hidden />
            </IconButton>
            <IconButton
              size="small"
              aria-label={t('work.removeAbsence', { days: daysText(absence) })}
              onClick={() => takeBack(absence)}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <AbsenceForm
        key={edited?.id ?? round}
        absence={edited}
        others={others}
        busy={add.isPending || change.isPending}
        onKeep={keep}
        onCancel={done}
      />
    </Part>
  );
}
