import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/field/text-field';

interface Props {
  open: boolean;
  onClose: () => void;
  onReason: (reason: string) => void;
}

/** Asks why a customer gets no answer. */
export function ReasonDialog({ open, onClose, onReason }: Props) {
  const { t } = useTranslation(['conversation', 'common']);
  const title = useId();
  return (
    <Dialog open={open} onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={title}>
      <DialogTitle id={title}>{t('status.reasonTitle')}</DialogTitle>
      <ReasonForm onClose={onClose} onReason={onReason} />
    </Dialog>
  );
}

function ReasonForm({ onClose, onReason }: Omit<Props, 'open'>) {
  const { t } = useTranslation(['conversation', 'common']);
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit(({ reason }) => onReason(reason.trim()))(event)}
    >
      <DialogContent>
        <TextField
          label={t('status.reasonLabel')}
          help={t('status.reasonHelp')}
          autoFocus
          error={form.formState.errors.reason && t('common:field.required')}
          {...form.register('reason', { validate: (reason) => reason.trim() !== '' })}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common:action.cancel')}</Button>
        <Button type="submit" variant="contained" color="primary">
          {t('status.resolve')}
        </Button>
      </DialogActions>
    </form>
  );
}
