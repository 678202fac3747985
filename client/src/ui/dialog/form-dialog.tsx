import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useId, type ReactNode, type SubmitEventHandler } from 'react';
import { useTranslation } from 'react-i18next';

const Fields = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  padding: '8px 0 4px',
});

interface Props {
  title: string;
  submit: string;
  busy: boolean;
  /** Why the last try was refused, in words. */
  refusal?: string | null;
  onSubmit: SubmitEventHandler<HTMLFormElement>;
  onClose: () => void;
  children: ReactNode;
}

/** A few fields in a dialog. It stays open, with everything that was typed, when saving fails. */
export function FormDialog(props: Props) {
  const { title, submit, busy, refusal, onSubmit, onClose, children } = props;
  const { t } = useTranslation('common');
  const id = useId();
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <form
        noValidate
        onSubmit={(event) => {
          // A dialog opened out of a form must not submit that one too.
          event.stopPropagation();
          onSubmit(event);
        }}
        style={{ display: 'contents' }}
      >
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          <Fields>
            {refusal && <Alert severity="error">{refusal}</Alert>}
            {children}
          </Fields>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" variant="contained" color="primary" disabled={busy}>
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
