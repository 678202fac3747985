import { Check, Hand, UserPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useColleagues } from '../../../api/people';
import type { BoardItem } from '../../../api/types/escalation';
import type { Action } from '../../../ui/actions/action';
import { ActionIconButton } from '../../../ui/actions/action-button';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { useNotice } from '../../../ui/notices/notices-provider';
import { Picker } from '../../../ui/picker/picker';
import { type BoardAct, useBoardAct } from '../api/board';
import { useRefusalText } from './use-refusal';

const nothing: Action[] = [];

interface Props {
  item: BoardItem;
  /** The keyboard acts on this one. */
  isActive: boolean;
}

/** Acknowledge, take over, assign: on the card, and from the keyboard on the active one. */
export function BoardCardTools({ item, isActive }: Props) {
  const { t } = useTranslation('escalation');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const { data: people = [] } = useColleagues();
  const { mutate, isPending } = useBoardAct();
  const notice = useNotice();
  const refusalText = useRefusalText();
  const { can, escalation, conversationId, teamId, assignee } = item;

  const actions = useMemo<Action[]>(() => {
    const run = (wish: BoardAct) =>
      mutate(wish, { onError: (error) => notice({ text: refusalText(error), tone: 'problem' }) });
    const acts = {
      acknowledge: { title: t('board.acknowledge'), icon: Check, shortcut: 'k' },
      'take-over': { title: t('board.takeOver'), icon: Hand, shortcut: 't' },
    } as const;
    const decisions = (['acknowledge', 'take-over'] as const)
      .filter((act) => can.includes(act) && escalation)
      .map((act) => ({
        id: `board.${act}`,
        group: 'page' as const,
        enabled: !isPending,
        ...acts[act],
        run: () => run({ act, escalationId: escalation?.id ?? '' }),
      }));
    const assign: Action = {
      id: 'board.assign',
      group: 'page',
      title: t('board.assign'),
      icon: UserPlus,
      shortcut: 'a',
      enabled: !isPending,
      run: () => setAnchor(place),
    };
    return [...decisions, ...(can.includes('assign') ? [assign] : [])];
  }, [t, can, escalation, isPending, mutate, notice, refusalText, place]);
  useOfferActions(isActive ? actions : nothing);

  return (
    <span ref={setPlace} style={{ display: 'inline-flex', marginLeft: 'auto' }}>
      {actions.map((action) => (
        <ActionIconButton key={action.id} action={action} size="small" />
      ))}
      <Picker
        anchor={anchor}
        label={t('board.assignTo')}
        nothing={t('board.noPeople')}
        options={people.map(({ id, name }) => ({ id, name, selected: id === assignee?.id }))}
        onPick={(userId) =>
          mutate(
            { act: 'assign', conversationId, userId, teamId },
            {
              onError: (error) => notice({ text: refusalText(error), tone: 'problem' }),
              onSuccess: () =>
                notice({
                  text: t('board.assigned', {
                    name: people.find(({ id }) => id === userId)?.name ?? '',
                  }),
                }),
            },
          )
        }
        onClose={() => setAnchor(null)}
      />
    </span>
  );
}
