import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import type { Department } from '../../../api/types/escalation';
import type { Action } from '../../../ui/actions/action';
import { MoreButton } from '../../../ui/actions/more-button';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { ListRow, RowWords } from '../../../ui/list/list';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useRemoveDepartment, useSaveDepartment } from '../api/departments';
import { valuesOfDepartment } from '../model/department-values';
import { spanWords } from '../model/span-words';
import { DepartmentDialog } from './department-dialog';
import { useRefusalText } from './use-refusal';

/** One department: what it can be asked, who hears it, how soon it answers. */
export function DepartmentRow({ department }: { department: Department }) {
  const { t } = useTranslation('escalation');
  const [editing, setEditing] = useState(false);
  const actions = useDepartmentActions(department, () => setEditing(true));
  const { name, description, members, emails, answerWithinMinutes } = department;
  const facts = [
    members.length > 0 && members.map((member) => member.name).join(', '),
    emails.length > 0 && t('departments.addressCount', { count: emails.length }),
    t('departments.answersWithin', { time: spanWords(t, answerWithinMinutes) }),
  ];
  return (
    <ListRow>
      <RowWords>
        <strong>{name}</strong>
        {description && <span>{description}</span>}
        <span>{facts.filter(Boolean).join(' · ')}</span>
      </RowWords>
      <MoreButton label={t('departments.more', { name })} actions={actions} />
      {editing && <DepartmentDialog department={department} onClose={() => setEditing(false)} />}
    </ListRow>
  );
}

function useDepartmentActions(department: Department, onEdit: () => void): Action[] {
  const { t } = useTranslation('escalation');
  const confirm = useConfirm();
  const notice = useNotice();
  const refusalText = useRefusalText();
  const removal = useRemoveDepartment(department.id);
  const again = useSaveDepartment(null);
  const { name } = department;
  const onError = (error: unknown) =>
    notice({
      text:
        isProblem(error) && error.code === 'department.in-use'
          ? t('departments.inUse', { name })
          : refusalText(error),
      tone: 'problem',
    });

  const remove = async () => {
    const sure = await confirm({
      title: t('departments.removeTitle', { name }),
      text: t('departments.removeText'),
      confirm: t('departments.remove'),
      destructive: true,
    });
    if (!sure) return;
    removal.mutate(undefined, {
      onError,
      onSuccess: () =>
        notice({
          text: t('departments.removed', { name }),
          action: {
            label: t('departments.undo'),
            run: () => again.mutate(valuesOfDepartment(department), { onError }),
          },
        }),
    });
  };
  const all: (Action & { of: Department['can'][number] })[] = [
    {
      of: 'change',
      id: 'edit',
      title: t('departments.edit'),
      icon: Pencil,
      group: 'page',
      run: onEdit,
    },
    {
      of: 'remove',
      id: 'remove',
      title: t('departments.remove'),
      icon: Trash2,
      group: 'page',
      run: remove,
    },
  ];
  return all.filter(({ of }) => department.can.includes(of));
}
