import { useTranslation } from 'react-i18next';
import { ReasonDialog as Ask } from '../../../ui/confirm/reason-dialog';

interface Props {
  open: boolean;
  onClose: () => void;
  onReason: (reason: string) => void;
}

/** Asks why a customer gets no answer. */
export function ReasonDialog({ open, onClose, onReason }: Props) {
  const { t } = useTranslation('conversation');
  if (!open) return null;
  return (
    <Ask
      title={t('status.reasonTitle')}
      label={t('status.reasonLabel')}
      help={t('status.reasonHelp')}
      confirm={t('status.resolve')}
      onClose={onClose}
      onReason={onReason}
    />
  );
}
