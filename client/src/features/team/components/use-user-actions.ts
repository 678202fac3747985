import { Gauge, KeyRound, Pencil, UserCheck, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { User } from '../../../api/types/access';
import type { Action } from '../../../ui/actions/action';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useChangeUser, useResetPassword, type UserWithPassword } from '../api/users';
import { useRefusalText } from './use-refusal';

interface Options {
  user: User;
  onEdit: () => void;
  /** Absent for those who get no conversations. */
  onWork?: () => void;
  onPassword: (given: UserWithPassword) => void;
}

/** What can be done with an account; the server says which of it. */
export function useUserActions({ user, onEdit, onWork, onPassword }: Options): Action[] {
  const { t } = useTranslation('team');
  const confirm = useConfirm();
  const notice = useNotice();
  const refusalText = useRefusalText();
  const change = useChangeUser(user.id);
  const reset = useResetPassword(user.id);
  const { name } = user;
  const onError = (error: unknown) => notice({ text: refusalText(error), tone: 'problem' });

  const setDisabled = async (disabled: boolean) => {
    const question = {
      title: t('disable.title', { name }),
      text: t('disable.text'),
      confirm: t('disable.confirm'),
      destructive: true,
    };
    if (disabled && !(await confirm(question))) return;
    const text = disabled ? t('disable.done', { name }) : t('enable.done', { name });
    change.mutate({ disabled }, { onError, onSuccess: () => notice({ text }) });
  };
  const resetPassword = async () => {
    const sure = await confirm({
      title: t('reset.title', { name }),
      text: t('reset.text'),
      confirm: t('reset.confirm'),
    });
    if (sure) reset.mutate(undefined, { onError, onSuccess: onPassword });
  };

  const all: (Action & { of: User['can'][number] })[] = [
    { of: 'edit', id: 'edit', title: t('edit.action'), icon: Pencil, group: 'page', run: onEdit },
    ...(onWork
      ? [
          {
            of: 'edit' as const,
            id: 'work',
            title: t('work.action'),
            icon: Gauge,
            group: 'page' as const,
            run: onWork,
          },
        ]
      : []),
    {
      of: 'reset-password',
      id: 'reset',
      title: t('reset.confirm'),
      icon: KeyRound,
      group: 'page',
      run: resetPassword,
    },
    {
      of: 'disable',
      id: 'disable',
      title: t('disable.confirm'),
      icon: UserX,
      group: 'page',
      run: () => setDisabled(true),
    },
    {
      of: 'enable',
      id: 'enable',
      title: t('enable.confirm'),
      icon: UserCheck,
      group: 'page',
      run: () => setDisabled(false),
    },
  ];
  return all.filter(({ of }) => user.can.includes(of));
}
