import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { User } from '../../../api/types/access';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SwitchField } from '../../../ui/field/switch-field';
import { TextField } from '../../../ui/field/text-field';
import { useChangeUser } from '../api/users';
import { RoleField } from './role-field';
import { useRefusalText } from './use-refusal';

/** Name, role and the right to approve. A new role signs the person out, so that it counts at once. */
export function EditUserDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const { t } = useTranslation(['team', 'common']);
  const change = useChangeUser(user.id);
  const refusalText = useRefusalText();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { name: user.name } });
  const [role, setRole] = useState(user.role);
  const [isApprover, setIsApprover] = useState(user.isApprover);
  const mayChangeRole = user.can.includes('change-role');
  return (
    <FormDialog
      title={t('edit.title', { name: user.name })}
      submit={t('common:action.save')}
      busy={change.isPending}
      refusal={change.error && refusalText(change.error)}
      onSubmit={handleSubmit(({ name }) =>
        change.mutate({ name, isApprover, ...(mayChangeRole && { role }) }, { onSuccess: onClose }),
      )}
      onClose={onClose}
    >
      <TextField
        label={t('name')}
        autoFocus
        autoComplete="off"
        error={formState.errors.name?.message}
        {...register('name', { required: t('common:field.required') })}
      />
      <RoleField value={role} disabled={!mayChangeRole} onChange={setRole} />
      <SwitchField
        label={t('edit.approver')}
        help={t('edit.approverHelp')}
        checked={isApprover}
        onChange={setIsApprover}
      />
    </FormDialog>
  );
}
