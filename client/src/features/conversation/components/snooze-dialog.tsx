import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../api/types/common';
import { TextField } from '../../../ui/field/text-field';
import { atHour, fromField, toField } from '../../../ui/time/wall-clock';

interface Props {
  open: boolean;
  zone: string;
  onClose: () => void;
  onChoose: (until: Instant) => void;
}

/** A time of one's own choice at which the conversation comes back. */
export function SnoozeDialog(props: Props) {
  const { t } = useTranslation('conversation');
  const title = useId();
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      maxWidth="xs"
      fullWidth
      aria-labelledby={title}
    >
      <DialogTitle id={title}>{t('snooze.title')}</DialogTitle>
      <SnoozeForm {...props} />
    </Dialog>
  );
}

function SnoozeForm({ zone, onClose, onChoose }: Omit<Props, 'open'>) {
  const { t } = useTranslation(['conversation', 'common']);
  const form = useForm({
    defaultValues: { until: toField(atHour(Date.now(), 1, 9, zone), zone) },
  });
  const isAhead = (value: string) => fromField(value, zone) > Date.now();
  return (
    <form
      noValidate
      onSubmit={(event) =>
        void form.handleSubmit(({ until }) =>
          onChoose(new Date(fromField(until, zone)).toISOString()),
        )(event)
      }
    >
      <DialogContent>
        <TextField
          type="datetime-local"
          autoFocus
          label={t('snooze.customLabel')}
          help={t('snooze.customHelp', { zone })}
          error={form.formState.errors.until && t('snooze.customPast')}
          {...form.register('until', { validate: isAhead })}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common:action.cancel')}</Button>
        <Button type="submit" variant="contained" color="primary">
          {t('snooze.button')}
        </Button>
      </DialogActions>
    </form>
  );
}
