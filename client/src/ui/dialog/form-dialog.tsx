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
  /** A plain key that was pressed outside of fields for text. */
  onKey?: (key: string) => void;
  children: ReactNode;
}

/** A few fields in a dialog. It stays open, with everything that was typed, when saving fails. */
export function FormDialog(props: Props) {
  const { title, submit, busy, refusal, onSubmit, onClose, onKey, children } = props;
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
        onKeyDown={({ key, target, altKey, ctrlKey, metaKey }) => {
          if (onKey && !altKey && !ctrlKey && !metaKey && !isTypedInto(target)) onKey(key);
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

const isTypedInto = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input:not([type="checkbox"]):not([type="radio"]), textarea, [role="combobox"]',
  ) !== null;
