import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '../field/text-field';

interface Props {
  title: string;
  label: string;
  help: string;
  confirm: string;
  onClose: () => void;
  onReason: (reason: string) => void;
}

/** Asks for a reason in a few words before something is done. */
export function ReasonDialog({ title, label, help, confirm, onClose, onReason }: Props) {
  const { t } = useTranslation('common');
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  const id = useId();
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <form noValidate onSubmit={handleSubmit(({ reason }) => onReason(reason.trim()))}>
        <DialogContent>
          <TextField
            label={label}
            help={help}
            autoFocus
            error={formState.errors.reason && t('field.required')}
            {...register('reason', { validate: (reason) => reason.trim() !== '' })}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" variant="contained" color="primary">
            {confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
