import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useColleagues } from '../../../api/people';
import { Problem } from '../../../api/problem';
import type { User } from '../../../api/types/access';
import type { WorkProfile } from '../../../api/types/routing';
import { useSaveWorkProfile, useWorkProfiles } from '../../../api/work-profiles';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { problemText } from '../../../ui/states/problem-text';
import { wordsBetweenCommas } from '../model/words-between-commas';
import { AbsencesField } from './absences-field';

interface Props {
  user: User;
  onClose: () => void;
}

/** What somebody can do, how much at once, who stands above them, and when they are not there. */
export function WorkDialog({ user, onClose }: Props) {
  const { data: profiles } = useWorkProfiles();
  const profile = profiles?.find(({ userId }) => userId === user.id);
  return profile ? <WorkForm profile={profile} onClose={onClose} /> : null;
}

const nobody = '';

function WorkForm({ profile, onClose }: { profile: WorkProfile; onClose: () => void }) {
  const { t } = useTranslation(['team', 'common']);
  const common = useTranslation('common');
  const { data: colleagues = [] } = useColleagues();
  const [languages, setLanguages] = useState(profile.languages.join(', '));
  const [skills, setSkills] = useState(profile.skills.join(', '));
  const [capacity, setCapacity] = useState(String(profile.capacity));
  const [managerId, setManagerId] = useState(profile.managerId ?? nobody);
  const save = useSaveWorkProfile(profile.userId);
  const others = colleagues.filter(({ id }) => id !== profile.userId);
  const manager = others.find(({ id }) => id === managerId)?.name ?? '';

  const refusal = (error: unknown) =>
    error instanceof Problem && error.code === 'work-profile.manager-circle'
      ? t('work.circle', { manager, name: profile.name })
      : problemText(common.t, error);

  return (
    <FormDialog
      title={t('work.title', { name: profile.name })}
      submit={t('common:action.save')}
      busy={save.isPending}
      refusal={save.error && refusal(save.error)}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          {
            languages: wordsBetweenCommas(languages),
            skills: wordsBetweenCommas(skills),
            capacity: Number(capacity),
            managerId: managerId || null,
          },
          { onSuccess: onClose },
        );
      }}
      onClose={onClose}
    >
      <TextField
        label={t('work.languages')}
        help={t('work.languagesHelp')}
        autoFocus
        autoComplete="off"
        value={languages}
        onChange={({ target }) => setLanguages(target.value)}
      />
      <TextField
        label={t('work.skills')}
        help={t('work.skillsHelp')}
        autoComplete="off"
        value={skills}
        onChange={({ target }) => setSkills(target.value)}
      />
      <TextField
        label={t('work.capacity')}
        help={t('work.capacityHelp')}
        type="number"
        inputProps={{ min: 0, max: 500 }}
        value={capacity}
        onChange={({ target }) => setCapacity(target.value)}
      />
      <SelectField
        label={t('work.manager')}
        value={managerId}
        displayEmpty
        options={[
          { value: nobody, label: t('work.noManager') },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ target }) => setManagerId(target.value)}
      />
      <AbsencesField profile={profile} />
    </FormDialog>
  );
}
