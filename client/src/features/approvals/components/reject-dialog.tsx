import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Approval } from '../../../api/types/approval';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { TextField } from '../../../ui/field/text-field';
import { useNotice } from '../../../ui/notices/notices-provider';
import { problemText } from '../../../ui/states/problem-text';
import { useDecideApproval } from '../api/approvals';

/** Why a reply does not go out like this; its author reads it. */
export function RejectDialog({ approval, onClose }: { approval: Approval; onClose: () => void }) {
  const { t } = useTranslation(['approvals', 'common']);
  const { t: common } = useTranslation('common');
  const notice = useNotice();
  const { mutate, isPending, error } = useDecideApproval(approval);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = note.trim() === '';
  const name = approval.reply.createdBy?.name ?? t('common:person.unknown');
  return (
    <FormDialog
      title={t('rejectTitle', { name })}
      submit={t('reject')}
      busy={isPending}
      refusal={error && problemText(common, error)}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isMissing) return;
        const onSuccess = () => {
          notice({ text: t('rejected', { name }) });
          onClose();
        };
        mutate({ kind: 'reject', note: note.trim() }, { onSuccess });
      }}
    >
      <TextField
        label={t('note')}
        help={t('noteHelp')}
        multiline
        minRows={3}
        autoFocus
        value={note}
        inputProps={{ maxLength: 2000 }}
        error={tried && isMissing ? t('noteMissing') : undefined}
        onChange={({ target }) => setNote(target.value)}
      />
    </FormDialog>
  );
}
