import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Department, DepartmentLanguage } from '../../../api/types/escalation';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { useSaveDepartment } from '../api/departments';
import {
  addressesIn,
  emptyDepartment,
  valuesOfDepartment,
  wrongAddress,
} from '../model/department-values';
import { CalendarSelect } from './calendar-select';
import { MemberTicks } from './member-ticks';
import { useRefusalText } from './use-refusal';
import { WithinField } from './within-field';

const languages: readonly { value: DepartmentLanguage; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
  { value: 'nl', label: 'Nederlands' },
];

interface Props {
  /** Null: a new one. */
  department: Department | null;
  onClose: () => void;
}

/** Who is behind a department, how they are reached, and how soon they answer. */
export function DepartmentDialog({ department, onClose }: Props) {
  const { t } = useTranslation(['escalation', 'common']);
  const [values, setValues] = useState(
    department ? valuesOfDepartment(department) : emptyDepartment,
  );
  const [typed, setTyped] = useState(values.emails.join('\n'));
  const [tried, setTried] = useState(false);
  const save = useSaveDepartment(department?.id ?? null);
  const refusalText = useRefusalText();
  const emails = addressesIn(typed);
  const wrong = wrongAddress(emails);
  const nameless = values.name.trim() === '';
  const unheard = emails.length === 0 && values.memberIds.length === 0;
  const isWhole = !nameless && !unheard && wrong === undefined && values.answerWithinMinutes > 0;
  return (
    <FormDialog
      title={
        department
          ? t('departments.editTitle', { name: department.name })
          : t('departments.newTitle')
      }
      submit={department ? t('common:action.save') : t('common:action.create')}
      busy={save.isPending}
      refusal={tried && unheard ? t('departments.nobody') : save.error && refusalText(save.error)}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isWhole) save.mutate({ ...values, emails }, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <TextField
        label={t('departments.name')}
        autoFocus
        autoComplete="off"
        value={values.name}
        error={tried && nameless ? t('common:field.required') : undefined}
        onChange={({ target }) => setValues({ ...values, name: target.value })}
      />
      <TextField
        label={t('departments.description')}
        optional
        value={values.description}
        onChange={({ target }) => setValues({ ...values, description: target.value })}
      />
      <MemberTicks
        department={department}
        memberIds={values.memberIds}
        onChange={(memberIds) => setValues({ ...values, memberIds })}
      />
      <TextField
        label={t('departments.emails')}
        help={t('departments.emailsHelp')}
        error={
          tried && wrong !== undefined ? t('departments.emailWrong', { address: wrong }) : undefined
        }
        multiline
        minRows={2}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <SelectField
        label={t('departments.language')}
        value={values.language}
        options={languages}
        onChange={({ target }) =>
          setValues({
            ...values,
            language: languages.find(({ value }) => value === target.value)?.value ?? 'en',
          })
        }
      />
      <WithinField
        label={t('departments.within')}
        help={t('time.business')}
        value={values.answerWithinMinutes}
        onChange={(answerWithinMinutes) => setValues({ ...values, answerWithinMinutes })}
      />
      <CalendarSelect
        label={t('departments.calendar')}
        defaultLabel={t('departments.defaultCalendar')}
        value={values.calendarId}
        onChange={(calendarId) => setValues({ ...values, calendarId })}
      />
    </FormDialog>
  );
}
