import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Approval } from '../../../api/types/approval';
import { TextField } from '../../../ui/field/text-field';
import { useApprove } from './use-approve';

const Foot = styled('div')({ display: 'flex', gap: 8, justifyContent: 'flex-end', marginTop: 8 });

/** Other words for a reply; with them it goes out. */
export function EditBox({ approval, onClose }: { approval: Approval; onClose: () => void }) {
  const { t } = useTranslation(['approvals', 'common']);
  const [body, setBody] = useState(approval.reply.body);
  const { approve, isPending } = useApprove(approval);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void approve(body).then((isDone) => isDone && onClose());
      }}
    >
      <TextField
        label={t('words')}
        multiline
        minRows={3}
        autoFocus
        value={body}
        onChange={({ target }) => setBody(target.value)}
      />
      <Foot>
        <Button size="small" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
        <Button
          size="small"
          type="submit"
          variant="contained"
          color="primary"
          disabled={isPending || body.trim() === ''}
        >
          {t('approveEdited')}
        </Button>
      </Foot>
    </form>
  );
}
