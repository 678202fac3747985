import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ladder, Rung } from '../../../api/types/escalation';
import type { Action } from '../../../ui/actions/action';
import { MoreButton } from '../../../ui/actions/more-button';
import { Badge } from '../../../ui/badge/badge';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { ListRow, RowWords } from '../../../ui/list/list';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useRemoveLadder, useSaveLadder } from '../api/ladders';
import { namesSomebody, valuesOfLadder } from '../model/ladder-values';
import { spanWords } from '../model/span-words';
import { LadderDialog } from './ladder-dialog';
import { useRefusalText } from './use-refusal';

/** One ladder, as a sentence: who is asked, one after the other, and how long each has. */
export function LadderRow({ ladder }: { ladder: Ladder }) {
  const { t } = useTranslation('escalation');
  const [editing, setEditing] = useState(false);
  const actions = useLadderActions(ladder, () => setEditing(true));
  const who = ({ kind, name }: Rung) =>
    namesSomebody(kind) ? (name ?? t('ladders.gone')) : t(`target.${kind}`);
  return (
    <ListRow>
      <RowWords>
        <strong>{ladder.name}</strong>
        <span>
          {ladder.rungs
            .map((rung) =>
              t('ladders.sentence', { who: who(rung), time: spanWords(t, rung.acknowledgeWithin) }),
            )
            .join(' → ')}
        </span>
        {ladder.description && <span>{ladder.description}</span>}
      </RowWords>
      {ladder.climbing > 0 && (
        <Badge tone="dueSoon">{t('ladders.climbing', { count: ladder.climbing })}</Badge>
      )}
      <MoreButton label={t('ladders.more', { name: ladder.name })} actions={actions} />
      {editing && <LadderDialog ladder={ladder} onClose={() => setEditing(false)} />}
    </ListRow>
  );
}

function useLadderActions(ladder: Ladder, onEdit: () => void): Action[] {
  const { t } = useTranslation('escalation');
  const confirm = useConfirm();
  const notice = useNotice();
  const refusalText = useRefusalText();
  const removal = useRemoveLadder(ladder.id);
  const again = useSaveLadder(null);
  const { name, climbing } = ladder;
  const onError = (error: unknown) => notice({ text: refusalText(error), tone: 'problem' });

  const remove = async () => {
    const sure = await confirm({
      title: t('ladders.removeTitle', { name }),
      text:
        climbing > 0
          ? t('ladders.removeTextClimbing', { count: climbing })
          : t('ladders.removeText'),
      confirm: t('ladders.remove'),
      destructive: true,
    });
    if (!sure) return;
    removal.mutate(undefined, {
      onError,
      onSuccess: () =>
        notice({
          text: t('ladders.removed', { name }),
          action: {
            label: t('ladders.undo'),
            run: () => again.mutate(valuesOfLadder(ladder), { onError }),
          },
        }),
    });
  };
  const all: (Action & { of: Ladder['can'][number] })[] = [
    {
      of: 'change',
      id: 'edit',
      title: t('ladders.edit'),
      icon: Pencil,
      group: 'page',
      run: onEdit,
    },
    {
      of: 'remove',
      id: 'remove',
      title: t('ladders.remove'),
      icon: Trash2,
      group: 'page',
      run: remove,
    },
  ];
  return all.filter(({ of }) => ladder.can.includes(of));
}
