import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChannels } from '../../../api/channels';
import type { Team } from '../../../api/types/access';
import { useUsers } from '../../../api/users';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { TextField } from '../../../ui/field/text-field';
import { useSaveTeam } from '../api/teams';
import {
  emptyTeam,
  membershipOf,
  valuesOfTeam,
  withChannel,
  withMembership,
} from '../model/team-values';
import { TickList } from './tick-list';
import { useRefusalText } from './use-refusal';

interface Props {
  /** Null: a new one. */
  team: Team | null;
  onClose: () => void;
}

/** Name, members, leads and channels of a team, saved together. */
export function TeamDialog({ team, onClose }: Props) {
  const { t } = useTranslation(['team', 'common']);
  const [values, setValues] = useState(team ? valuesOfTeam(team) : emptyTeam);
  const [tried, setTried] = useState(false);
  const save = useSaveTeam(team?.id ?? null);
  const refusalText = useRefusalText();
  const { data: users = [] } = useUsers();
  const { data: channels = [] } = useChannels();
  const nameless = values.name.trim() === '';

  const people = users
    .filter(({ id, disabledAt }) => disabledAt === null || values.memberIds.includes(id))
    .map(({ id, name }) => {
      const membership = membershipOf(values, id);
      const leads = membership === 'lead';
      return {
        id,
        name,
        ticked: membership !== 'none',
        extra: membership !== 'none' && (
          <Button
            size="small"
            variant={leads ? 'contained' : 'text'}
            color={leads ? 'primary' : 'inherit'}
            aria-pressed={leads}
            aria-label={t('teams.leadOf', { name })}
            onClick={() => setValues(withMembership(values, id, leads ? 'member' : 'lead'))}
          >
            {t('teams.lead')}
          </Button>
        ),
      };
    });

  return (
    <FormDialog
      title={team ? t('teams.editTitle', { name: team.name }) : t('teams.newTitle')}
      submit={team ? t('common:action.save') : t('common:action.create')}
      busy={save.isPending}
      refusal={save.error && refusalText(save.error)}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!nameless) save.mutate(values, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <TextField
        label={t('name')}
        autoFocus
        autoComplete="off"
        value={values.name}
        error={tried && nameless ? t('common:field.required') : undefined}
        onChange={(event) => setValues({ ...values, name: event.target.value })}
      />
      <TickList
        label={t('teams.members')}
        nothing={t('teams.noPeople')}
        options={people}
        onTick={(id, ticked) => setValues(withMembership(values, id, ticked ? 'member' : 'none'))}
      />
      <TickList
        label={t('teams.channels')}
        nothing={t('teams.noChannelsYet')}
        options={channels.map(({ id, name }) => ({
          id,
          name,
          ticked: values.channelIds.includes(id),
        }))}
        onTick={(id, ticked) => setValues(withChannel(values, id, ticked))}
      />
    </FormDialog>
  );
}
