import { Check, CornerUpLeft, Hand, MoveUp, X } from 'lucide-react';
import { type ComponentProps, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Escalation, EscalationAct } from '../../../api/types/escalation';
import type { Action } from '../../../ui/actions/action';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useEscalationAct } from '../api/escalations';
import type { NoteDialog } from './note-dialog';
import { useRefusalText } from './use-refusal';

const icons = {
  acknowledge: Check,
  'take-over': Hand,
  return: CornerUpLeft,
  climb: MoveUp,
  close: X,
} as const;

/** In the order in which one wants them. */
const order: readonly EscalationAct[] = ['acknowledge', 'take-over', 'return', 'climb', 'close'];
const withNote = ['return', 'climb'] as const;
type WithNote = (typeof withNote)[number];

const needsNote = (act: EscalationAct): act is WithNote => withNote.some((one) => one === act);

interface Offered {
  actions: Action[];
  /** The dialog that asks for words, while it is open. */
  asking: ComponentProps<typeof NoteDialog> | null;
}

/** What one may do with an escalation, for buttons, palette and keyboard. */
export function useEscalationActions({ id, conversationId, can }: Escalation): Offered {
  const { t } = useTranslation('escalation');
  const [asked, setAsked] = useState<WithNote | null>(null);
  const refusalText = useRefusalText();
  const notice = useNotice();
  const { mutate, isPending, error, reset } = useEscalationAct(conversationId);

  const actions = useMemo<Action[]>(
    () =>
      order
        .filter((act) => can.includes(act))
        .map((act) => ({
          id: `escalation.${act}`,
          title: t(`act.${act}`),
          group: 'conversation',
          icon: icons[act],
          enabled: !isPending,
          run: () => {
            reset();
            if (needsNote(act)) setAsked(act);
            else
              mutate(
                { id, act },
                { onError: (refused) => notice({ text: refusalText(refused), tone: 'problem' }) },
              );
          },
        })),
    [t, can, id, isPending, mutate, reset, notice, refusalText],
  );
  useOfferActions(actions);

  const asking = asked && {
    title: t(`act.${asked}Title`),
    label: t(`act.${asked}Label`),
    help: t(`act.${asked}Help`),
    submit: t(`act.${asked}`),
    busy: isPending,
    refusal: error && refusalText(error),
    onSubmit: (note: string) =>
      mutate({ id, act: asked, note }, { onSuccess: () => setAsked(null) }),
    onClose: () => setAsked(null),
  };
  return { actions, asking };
}
