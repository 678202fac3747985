import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import type { Schedule } from '../../../api/types/digests';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { TickList } from '../../../ui/field/tick-list';
import { problemText } from '../../../ui/states/problem-text';
import { useDigestChoices, useSaveSchedule } from '../api/schedules';
import {
  addressesIn,
  emptySchedule,
  missingIn,
  valuesOf,
  wrongAddress,
} from '../model/schedule-values';
import { RhythmFields } from './rhythm-fields';
import { ScopeFields } from './scope-fields';

const languages = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
  { value: 'nl', label: 'Nederlands' },
] as const;

interface Props {
  /** Null: a new one. */
  schedule: Schedule | null;
  onClose: () => void;
  onMade: (schedule: Schedule) => void;
}

/** When a digest is made, what it is about, who gets it. */
export function ScheduleDialog({ schedule, onClose, onMade }: Props) {
  const { t } = useTranslation(['digests', 'common']);
  const { t: inGeneral } = useTranslation('common');
  const { timeZone, language } = useMe();
  const [values, setValues] = useState(
    schedule ? valuesOf(schedule) : emptySchedule(timeZone, language),
  );
  const [typed, setTyped] = useState(values.emails.join('\n'));
  const [tried, setTried] = useState(false);
  const { data: choices } = useDigestChoices();
  const save = useSaveSchedule(schedule?.id ?? null);
  const emails = addressesIn(typed);
  const wrong = wrongAddress(emails);
  const missing = missingIn(values);
  const set = (over: Partial<typeof values>) => setValues({ ...values, ...over });
  return (
    <FormDialog
      title={schedule ? t('schedule.editTitle', { name: schedule.name }) : t('schedule.newTitle')}
      submit={schedule ? t('common:action.save') : t('common:action.create')}
      busy={save.isPending}
      refusal={
        tried && missing === 'scope'
          ? t('schedule.scopeMissing')
          : save.error && problemText(inGeneral, save.error)
      }
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing === undefined && wrong === undefined)
          save.mutate({ ...values, emails }, { onSuccess: onMade });
      }}
      onClose={onClose}
    >
      <TextField
        label={t('schedule.name')}
        autoFocus
        autoComplete="off"
        value={values.name}
        error={tried && missing === 'name' ? t('common:field.required') : undefined}
        onChange={({ target }) => set({ name: target.value })}
      />
      <RhythmFields values={values} onChange={set} />
      <ScopeFields
        scope={values.scope}
        options={choices?.scopes ?? []}
        onChange={(scope) => set({ scope })}
      />
      <TickList
        label={t('schedule.people')}
        options={(choices?.recipients ?? []).map(({ id, name, email }) => ({
          id,
          name,
          detail: email,
        }))}
        ticked={values.userIds}
        nothing={t('schedule.noPeople')}
        onChange={(userIds) => set({ userIds })}
      />
      <TextField
        label={t('schedule.emails')}
        help={t('schedule.emailsHelp')}
        optional
        multiline
        minRows={2}
        error={tried && wrong ? t('schedule.emailWrong', { address: wrong }) : undefined}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <SelectField
        label={t('schedule.language')}
        value={values.language}
        options={languages}
        onChange={({ target }) =>
          set({ language: languages.find(({ value }) => value === target.value)?.value ?? 'en' })
        }
      />
    </FormDialog>
  );
}
