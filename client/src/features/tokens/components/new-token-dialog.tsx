import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import { useUsers } from '../../../api/users';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { problemText } from '../../../ui/states/problem-text';
import { useCreateToken } from '../api/tokens';
import { endOf, lifetimes, type Lifetime } from '../model/token-state';
import { SecretDialog } from './secret-dialog';

interface Props {
  /** Only the own account can be chosen. */
  ownOnly: boolean;
  onClose: () => void;
}

/** What it is for, in whose name it acts, how long it works; then the secret. */
export function NewTokenDialog({ ownOnly, onClose }: Props) {
  const { t } = useTranslation(['tokens', 'common']);
  const common = useTranslation('common');
  const me = useMe();
  const create = useCreateToken();
  const { data: users = [] } = useUsers();
  const { register, handleSubmit, formState } = useForm<{ name: string }>();
  const [days, setDays] = useState<Lifetime>(90);
  const [userId, setUserId] = useState(me.id);
  const programs = users.filter(({ role, disabledAt }) => role === 'api' && disabledAt === null);

  if (create.data) return <SecretDialog given={create.data} onClose={onClose} />;
  return (
    <FormDialog
      title={t('new')}
      submit={t('common:action.create')}
      busy={create.isPending}
      refusal={create.error && problemText(common.t, create.error)}
      onSubmit={handleSubmit(({ name }) =>
        create.mutate({
          name,
          expiresAt: endOf(days, Date.now()),
          ...(userId !== me.id && { userId }),
        }),
      )}
      onClose={onClose}
    >
      <TextField
        label={t('name')}
        help={t('nameHelp')}
        autoFocus
        autoComplete="off"
        error={formState.errors.name?.message}
        {...register('name', { required: t('common:field.required') })}
      />
      {!ownOnly && programs.length > 0 && (
        <SelectField
          label={t('account')}
          help={t('accountHelp')}
          value={userId}
          options={[{ id: me.id, name: me.name }, ...programs].map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
          onChange={({ target }) => setUserId(target.value)}
        />
      )}
      <SelectField
        label={t('lifetime')}
        value={String(days)}
        options={lifetimes.map((one) => ({
          value: String(one),
          label: one === 0 ? t('forever') : t('days', { count: one }),
        }))}
        onChange={({ target }) =>
          setDays(lifetimes.find((one) => String(one) === target.value) ?? days)
        }
      />
    </FormDialog>
  );
}
