import { Tags } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { useLabels } from '../api/labels';
import { LabelContext } from './label-context';
import { LabelDialog } from './label-dialog';

interface Props {
  conversationId: string;
  children: ReactNode;
}

/** Fetches what the messages say and opens the dialog that corrects it. */
export function ThreadLabels({ conversationId, children }: Props) {
  const { t } = useTranslation('conversation');
  const { data } = useLabels(conversationId);
  const [correcting, setCorrecting] = useState<string | null>(null);
  const newest = data?.mayCorrect ? data.items[0]?.messageId : undefined;
  const labels = useMemo(() => {
    const byMessage = new Map(data?.items.map((label) => [label.messageId, label]));
    return {
      of: (messageId: string) => byMessage.get(messageId),
      correct: data?.mayCorrect ? setCorrecting : null,
    };
  }, [data]);
  const actions = useMemo(
    () =>
      newest === undefined
        ? []
        : [
            {
              id: 'conversation.correct-label',
              title: t('labels.correctNewest'),
              group: 'conversation' as const,
              icon: Tags,
              shortcut: 'l',
              run: () => setCorrecting(newest),
            },
          ],
    [newest, t],
  );
  useOfferActions(actions);
  const label = correcting === null ? undefined : labels.of(correcting);
  return (
    <LabelContext value={labels}>
      {children}
      {correcting !== null && (
        <LabelDialog
          conversationId={conversationId}
          messageId={correcting}
          label={label}
          taughtBy={data?.taughtBy ?? 0}
          onClose={() => setCorrecting(null)}
        />
      )}
    </LabelContext>
  );
}
