import { useTranslation } from 'react-i18next';
import type { Department } from '../../../api/types/escalation';
import { useDepartmentPeople } from '../api/departments';
import { TickList } from '../../../ui/field/tick-list';

interface Props {
  department: Department | null;
  memberIds: readonly string[];
  onChange: (memberIds: string[]) => void;
}

/** Who answers for a department in the desk: those with the role for it, and those who do already. */
export function MemberTicks({ department, memberIds, onChange }: Props) {
  const { t } = useTranslation('escalation');
  const { data: people = [] } = useDepartmentPeople();
  const others = (department?.members ?? []).filter(
    ({ id }) => !people.some((person) => person.id === id),
  );
  return (
    <TickList
      label={t('departments.members')}
      nothing={t('departments.noPeople')}
      options={[...people.map(({ id, name, email }) => ({ id, name, detail: email })), ...others]}
      ticked={memberIds}
      onChange={onChange}
    />
  );
}
