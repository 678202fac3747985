import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useTeams } from '../../../api/people';
import type { Role } from '../../../api/types/common';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { TextField } from '../../../ui/field/text-field';
import { useInvite } from '../api/users';
import { OneTimePasswordDialog } from './one-time-password-dialog';
import { RoleField } from './role-field';
import { TickList } from './tick-list';
import { useRefusalText } from './use-refusal';

/** Makes an account for a colleague and shows the password to hand over. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['team', 'common']);
  const invite = useInvite();
  const refusalText = useRefusalText();
  const { data: teams = [] } = useTeams();
  const { register, handleSubmit, formState } = useForm<{ name: string; email: string }>();
  const [role, setRole] = useState<Role>('agent');
  const [teamIds, setTeamIds] = useState<string[]>([]);
  const required = t('common:field.required');

  if (invite.data) return <OneTimePasswordDialog given={invite.data} onClose={onClose} />;
  return (
    <FormDialog
      title={t('invite.title')}
      submit={t('invite.submit')}
      busy={invite.isPending}
      refusal={invite.error && refusalText(invite.error)}
      onSubmit={handleSubmit((person) => invite.mutate({ ...person, role, teamIds }))}
      onClose={onClose}
    >
      <TextField
        label={t('name')}
        autoFocus
        autoComplete="off"
        error={formState.errors.name?.message}
        {...register('name', { required })}
      />
      <TextField
        label={t('email')}
        type="email"
        autoComplete="off"
        error={formState.errors.email?.message}
        {...register('email', {
          required,
          pattern: { value: /^[^\s@]+@[^\s@]+$/, message: t('invite.notAnAddress') },
        })}
      />
      <RoleField value={role} onChange={setRole} />
      <TickList
        label={t('invite.teams')}
        nothing={t('invite.noTeams')}
        options={teams.map(({ id, name }) => ({ id, name, ticked: teamIds.includes(id) }))}
        onTick={(id, ticked) =>
          setTeamIds((before) => (ticked ? [...before, id] : before.filter((one) => one !== id)))
        }
      />
    </FormDialog>
  );
}
