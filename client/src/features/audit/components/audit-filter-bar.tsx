import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useUsers } from '../../../api/users';
import { SelectField } from '../../../ui/field/select-field';
import type { AuditFilter } from '../api/audit';
import { knownActions } from '../model/known-actions';

const Bar = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
  maxWidth: 560,
  gap: 12,
  marginBottom: 16,
});

interface Props {
  filter: AuditFilter;
  onChange: (filter: AuditFilter) => void;
}

/** Narrows the log to one kind of act, to one person, or both. */
export function AuditFilterBar({ filter, onChange }: Props) {
  const { t } = useTranslation('audit');
  const { data: users = [] } = useUsers();
  return (
    <Bar role="search" aria-label={t('filter.label')}>
      <SelectField
        label={t('filter.action')}
        value={filter.action}
        displayEmpty
        options={[
          { value: '', label: t('filter.anyAction') },
          ...knownActions.map((action) => ({ value: action, label: t(`action.${action}`) })),
        ]}
        onChange={({ target }) => onChange({ ...filter, action: target.value })}
      />
      <SelectField
        label={t('filter.actor')}
        value={users.some(({ id }) => id === filter.actorId) ? filter.actorId : ''}
        displayEmpty
        options={[
          { value: '', label: t('filter.anybody') },
          ...users.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ target }) => onChange({ ...filter, actorId: target.value })}
      />
    </Bar>
  );
}
