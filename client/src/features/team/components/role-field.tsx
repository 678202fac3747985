import { useTranslation } from 'react-i18next';
import type { Role } from '../../../api/types/common';
import { SelectField } from '../../../ui/field/select-field';

const roles: readonly Role[] = [
  'agent',
  'supervisor',
  'administrator',
  'department',
  'analyst',
  'expert',
  'api',
];

interface Props {
  value: Role;
  disabled?: boolean;
  onChange: (role: Role) => void;
}

/** A role, with a sentence of what it may do under the choice. */
export function RoleField({ value, disabled, onChange }: Props) {
  const { t } = useTranslation(['team', 'common']);
  return (
    <SelectField
      label={t('role.label')}
      help={t(`role.${value}`)}
      value={value}
      disabled={disabled}
      options={roles.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
      onChange={({ target }) => onChange(roles.find((role) => role === target.value) ?? value)}
    />
  );
}
