import { Megaphone, Siren } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import type { Conversation } from '../../../api/types/conversations';
import type { Incident } from '../../../api/types/incidents';
import type { Action } from '../../../ui/actions/action';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useOpenIncidents, usePutToIncident } from '../api/incidents';

export const INSERT_KEY = 'shift+i';

const none: readonly Incident[] = [];

interface Options {
  conversation: Conversation;
  joined: readonly Incident[];
  /** The statement in the customer's language. */
  text: string | null;
  onInsert: ((text: string) => void) | null;
}

/** Putting the statement in with one key, and putting the conversation to an open incident. */
export function useIncidentActions({ conversation, joined, text, onInsert }: Options): void {
  const { t } = useTranslation('composer');
  const { can } = useMe();
  const { data: open = none } = useOpenIncidents(can.includes('conversations.work'));
  const { mutate: put } = usePutToIncident(conversation.id);
  const onError = useProblemNotice();
  const actions = useMemo((): Action[] => {
    const others = open.filter(({ id }) => !joined.some((one) => one.id === id));
    return [
      ...(text !== null && onInsert
        ? [
            {
              id: 'composer.statement',
              title: t('incident.insert'),
              icon: Megaphone,
              group: 'reply' as const,
              shortcut: INSERT_KEY,
              run: () => onInsert(text),
            },
          ]
        : []),
      ...others.map(({ id, title }) => ({
        id: `conversation.incident.${id}`,
        title: t('incident.put', { title }),
        icon: Siren,
        group: 'conversation' as const,
        run: () => put(id, { onError }),
      })),
    ];
  }, [t, open, joined, text, onInsert, put, onError]);
  useOfferActions(actions);
}
