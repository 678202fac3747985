import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PrivacyCustomer } from '../../../api/types/privacy';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { TextField } from '../../../ui/field/text-field';
import { problemText } from '../../../ui/states/problem-text';
import { useHold } from '../api/privacy';

/** Why the data of somebody must stay. */
export function HoldDialog({
  customer,
  onClose,
}: {
  customer: PrivacyCustomer;
  onClose: () => void;
}) {
  const { t } = useTranslation(['privacy', 'common']);
  const common = useTranslation('common');
  const hold = useHold(customer.id);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  return (
    <FormDialog
      title={t('hold.title', { name: customer.name })}
      submit={t('hold.confirm')}
      busy={hold.isPending}
      refusal={hold.error && problemText(common.t, hold.error)}
      onSubmit={handleSubmit(({ reason }) => hold.mutate(reason, { onSuccess: onClose }))}
      onClose={onClose}
    >
      <TextField
        label={t('hold.reason')}
        help={t('hold.help')}
        autoFocus
        autoComplete="off"
        error={formState.errors.reason?.message}
        {...register('reason', { required: t('common:field.required') })}
      />
    </FormDialog>
  );
}
