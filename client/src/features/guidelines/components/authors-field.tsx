import { useTranslation } from 'react-i18next';
import { useColleagues, useTeams } from '../../../api/people';
import type { ApprovalRuleContent } from '../../../api/types/approval';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { type AuthorKind, authorKinds, authorsOfKind, writers } from '../model/approval-values';
import { ManyField } from './many-field';

type Authors = ApprovalRuleContent['authors'];

interface Props {
  authors: Authors;
  error?: string;
  onChange: (authors: Authors) => void;
}

/** Whose replies: a kind, and what the kind asks. */
export function AuthorsField({ authors, error, onChange }: Props) {
  const { t } = useTranslation('guidelines');
  return (
    <>
      <SelectField
        label={t('approval.authors')}
        value={authors.kind}
        options={authorKinds.map((kind) => ({ value: kind, label: t(`approval.kind.${kind}`) }))}
        onChange={({ target }) => onChange(authorsOfKind(target.value as AuthorKind))}
      />
      <WhoOfKind authors={authors} error={error} onChange={onChange} />
    </>
  );
}

function WhoOfKind({ authors, error, onChange }: Props) {
  const { t } = useTranslation('guidelines');
  const { data: people = [] } = useColleagues();
  const { data: teams = [] } = useTeams();
  const label = t(`approval.kind.${authors.kind}`);
  const ids = {
    label,
    error,
    value: authors.ids,
    onChange: (chosen: string[]) => onChange({ ...authors, ids: chosen }),
  };
  switch (authors.kind) {
    case 'people':
      return (
        <ManyField {...ids} options={people.map(({ id, name }) => ({ value: id, label: name }))} />
      );
    case 'teams':
      return (
        <ManyField {...ids} options={teams.map(({ id, name }) => ({ value: id, label: name }))} />
      );
    case 'roles':
      return (
        <ManyField
          label={label}
          error={error}
          value={authors.roles}
          options={writers.map((role) => ({ value: role, label: t(`approval.role.${role}`) }))}
          onChange={(roles) => onChange({ ...authors, roles: [...roles] })}
        />
      );
    case 'new':
      return (
        <TextField
          label={t('approval.days')}
          error={error}
          type="number"
          value={authors.days === 0 ? '' : authors.days}
          inputProps={{ min: 1, max: 3650 }}
          onChange={({ target }) =>
            onChange({ ...authors, days: Math.max(0, Math.trunc(Number(target.value))) })
          }
        />
      );
    default:
      return null;
  }
}
