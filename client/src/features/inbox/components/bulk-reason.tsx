import { useTranslation } from 'react-i18next';
import type { BulkAction } from '../../../api/types/views';
import { ReasonDialog } from '../../../ui/confirm/reason-dialog';

interface Props {
  action: Extract<BulkAction, { type: 'resolve' }>;
  onClose: () => void;
  onAct: (action: BulkAction) => void;
}

/** Asks once, for the whole selection, why customers get no answer. */
export function BulkReason({ action, onClose, onAct }: Props) {
  const { t } = useTranslation('inbox');
  return (
    <ReasonDialog
      title={t('bulk.reasonTitle')}
      label={t('bulk.reason')}
      help={t('bulk.reasonHelp')}
      confirm={t('bulk.resolve')}
      onClose={onClose}
      onReason={(reason) => {
        onClose();
        onAct({ ...action, reason });
      }}
    />
  );
}
