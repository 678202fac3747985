import {
  AlarmClock,
  CheckCheck,
  Flag,
  Hourglass,
  RotateCcw,
  Tag,
  UserPlus,
  Users,
} from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import type { Conversation, ConversationAbility } from '../../../api/types/conversations';
import type { Action } from '../../../ui/actions/action';
import { useOfferActions } from '../../../ui/actions/actions-context';
import type { Changes } from './use-changes';

/** What opens under a control of the header. */
export type HeaderMenu = 'resolve' | 'snooze' | 'assign' | 'team' | 'tags' | 'priority' | 'more';

interface Options {
  conversation: Conversation;
  changes: Changes;
  open: (menu: HeaderMenu) => void;
}

/** The commands on the open conversation, for the keyboard, the palette and the sheet. */
export function useConversationActions({ conversation, changes, open }: Options): void {
  const { t } = useTranslation('conversation');
  const me = useMe();
  const { status, can, team } = conversation;

  const actions = useMemo(() => {
    const action = (
      ability: ConversationAbility,
      shortcut: string | undefined,
      rest: Pick<Action, 'id' | 'title' | 'icon' | 'run'>,
    ): Action[] =>
      can.includes(ability)
        ? [{ group: 'conversation', ...(shortcut && { shortcut }), ...rest }]
        : [];
    return [
      ...action('resolve', 'e', {
        id: 'conversation.resolve',
        title: t('status.resolve'),
        icon: CheckCheck,
        run: () => open('resolve'),
      }),
      ...action('reopen', 'shift+e', {
        id: 'conversation.reopen',
        title: t('status.reopen'),
        icon: RotateCcw,
        run: changes.reopen,
      }),
      ...action('wait', 'w', {
        id: 'conversation.wait',
        title: status === 'waiting' ? t('status.stopWaiting') : t('status.wait'),
        icon: Hourglass,
        run: () => changes.wait(status !== 'waiting'),
      }),
      ...action('snooze', 's', {
        id: 'conversation.snooze',
        title: t('status.snooze'),
        icon: AlarmClock,
        run: () => open('snooze'),
      }),
      ...action('assign', 'a', {
        id: 'conversation.assign',
        title: t('assign.search'),
        icon: UserPlus,
        run: () => open('assign'),
      }),
      ...action('assign', 'i', {
        id: 'conversation.assign-me',
        title: t('assign.me'),
        icon: UserPlus,
        run: () => changes.assign({ userId: me.id, teamId: team?.id ?? null }),
      }),
      ...action('assign', undefined, {
        id: 'conversation.team',
        title: t('assign.searchTeam'),
        icon: Users,
        run: () => open('team'),
      }),
      ...action('tag', 't', {
        id: 'conversation.tag',
        title: t('tags.search'),
        icon: Tag,
        run: () => open('tags'),
      }),
      ...action('priority', 'o', {
        id: 'conversation.priority',
        title: t('priority.title'),
        icon: Flag,
        run: () => open('priority'),
      }),
    ];
  }, [t, can, status, team, me.id, changes, open]);
  useOfferActions(actions);
}
