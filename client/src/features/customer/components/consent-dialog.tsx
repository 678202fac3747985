import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { LegalBasis } from '../../../api/types/customers';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { problemText } from '../../../ui/states/problem-text';
import { useRecordConsent } from '../api/consents';

const bases: readonly LegalBasis[] = [
  'consent',
  'contract',
  'legitimate-interest',
  'legal-obligation',
];

/** For what, and on what it rests. */
export function ConsentDialog({
  customerId,
  onClose,
}: {
  customerId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation(['customer', 'common']);
  const { t: common } = useTranslation('common');
  const record = useRecordConsent(customerId);
  const form = useForm<{ purpose: string; basis: LegalBasis; note: string }>({
    defaultValues: { purpose: '', basis: 'consent', note: '' },
  });
  const { errors } = form.formState;
  const save = form.handleSubmit(({ purpose, basis, note }) =>
    record.mutate(
      { purpose: purpose.trim(), basis, note: note.trim() === '' ? null : note.trim() },
      { onSuccess: onClose },
    ),
  );
  return (
    <FormDialog
      title={t('consents.add')}
      submit={t('common:action.save')}
      busy={record.isPending}
      refusal={record.isError ? problemText(common, record.error) : null}
      onSubmit={(event) => void save(event)}
      onClose={onClose}
    >
      <TextField
        label={t('consents.purpose')}
        help={t('consents.purposeHelp')}
        autoFocus
        error={errors.purpose && t('common:field.required')}
        {...form.register('purpose', { validate: (purpose) => purpose.trim() !== '' })}
      />
      <SelectField
        label={t('consents.legalBasis')}
        value={form.watch('basis')}
        onChange={({ target }) =>
          form.setValue('basis', bases.find((basis) => basis === target.value) ?? 'consent')
        }
        options={bases.map((value) => ({ value, label: t(`consents.basis.${value}`) }))}
      />
      <TextField
        label={t('consents.note')}
        help={t('link.detailHelp')}
        optional
        {...form.register('note')}
      />
    </FormDialog>
  );
}
