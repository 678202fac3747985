import Button from '@mui/material/Button';
import { Check, PenLine, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Approval } from '../../../api/types/approval';
import { useApprove } from './use-approve';

interface Props {
  approval: Approval;
  onEdit: () => void;
  onReject: () => void;
}

/** One's word: as it is, in other words, or not like this. */
export function ApprovalButtons({ approval, onEdit, onReject }: Props) {
  const { t } = useTranslation('approvals');
  const { approve, isPending } = useApprove(approval);
  return (
    <>
      <Button
        size="small"
        variant="contained"
        color="primary"
        disabled={isPending}
        startIcon={<Check size={14} aria-hidden />}
        onClick={() => void approve()}
      >
        {t('approve')}
      </Button>
      <Button
        size="small"
        disabled={isPending}
        startIcon={<PenLine size={14} aria-hidden />}
        onClick={onEdit}
      >
        {t('edit')}
      </Button>
      <Button
        size="small"
        disabled={isPending}
        startIcon={<Undo2 size={14} aria-hidden />}
        onClick={onReject}
      >
        {t('reject')}
      </Button>
    </>
  );
}
