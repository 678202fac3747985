import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLadders } from '../../../api/ladders';
import type { EscalationReason, Ladder } from '../../../api/types/escalation';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useEscalate } from '../api/escalations';
import { namesSomebody } from '../model/ladder-values';
import { useRefusalText } from './use-refusal';

const reasons: readonly EscalationReason[] = [
  'beyond-my-rights',
  'customer-upset',
  'legal-risk',
  'fraud',
  'press',
  'technical',
  'other',
];

interface Props {
  conversationId: string;
  onClose: () => void;
}

/** Which ladder, why, and what the next one must know. */
export function EscalateDialog({ conversationId, onClose }: Props) {
  const { t } = useTranslation(['escalation', 'common']);
  const { data: ladders } = useLadders();
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState<EscalationReason>('beyond-my-rights');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const escalate = useEscalate(conversationId);
  const refusalText = useRefusalText();
  const notice = useNotice();
  const ladder = ladders?.find(({ id }) => id === chosen) ?? ladders?.[0];
  const noteless = note.trim() === '';
  const firstOf = ({ rungs: [first] }: Ladder) => {
    if (!first) return '';
    return namesSomebody(first.kind)
      ? (first.name ?? t('ladders.gone'))
      : t(`target.${first.kind}`);
  };

  const send = () => {
    if (noteless || !ladder) return;
    escalate.mutate(
      { ladderId: ladder.id, reason, note: note.trim() },
      {
        onSuccess: ({ items: [raised] }) => {
          const name = raised?.target?.name;
          notice({ text: name ? t('escalate.done', { name }) : t('escalate.doneNobody') });
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={t('escalate.title')}
      submit={t('escalate.submit')}
      busy={escalate.isPending || !ladder}
      refusal={
        ladders?.length === 0
          ? t('escalate.noLadders')
          : escalate.error && refusalText(escalate.error)
      }
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        send();
      }}
      onClose={onClose}
    >
      <SelectField
        label={t('escalate.ladder')}
        help={ladder && t('escalate.firstAsks', { who: firstOf(ladder) })}
        value={ladder?.id ?? ''}
        options={(ladders ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ target }) => setChosen(target.value)}
      />
      <SelectField
        label={t('escalate.reason')}
        value={reason}
        options={reasons.map((one) => ({ value: one, label: t(`reason.${one}`) }))}
        onChange={({ target }) => setReason(reasons.find((one) => one === target.value) ?? 'other')}
      />
      <TextField
        label={t('escalate.note')}
        help={t('escalate.noteHelp')}
        autoFocus
        multiline
        minRows={3}
        value={note}
        error={tried && noteless ? t('common:field.required') : undefined}
        onChange={({ target }) => setNote(target.value)}
      />
    </FormDialog>
  );
}
