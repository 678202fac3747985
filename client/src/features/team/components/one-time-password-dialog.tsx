import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { CopyLine } from '../../../ui/copy/copy-line';
import type { UserWithPassword } from '../api/users';

const Column = styled('div')({ display: 'flex', flexDirection: 'column', gap: 16 });

interface Props {
  given: UserWithPassword;
  onClose: () => void;
}

/** The password is here this once; it closes only by the button, not by a stray click. */
export function OneTimePasswordDialog({ given, onClose }: Props) {
  const { t } = useTranslation('team');
  const { user, oneTimePassword } = given;
  return (
    <Dialog open maxWidth="xs" fullWidth aria-labelledby="one-time-password">
      <DialogTitle id="one-time-password">{t('password.title', { name: user.name })}</DialogTitle>
      <DialogContent>
        <Column>
          <Typography variant="body2" color="text.secondary">
            {oneTimePassword === null ? t('password.program') : t('password.text')}
          </Typography>
          <CopyLine label={t('email')} value={user.email} />
          {oneTimePassword !== null && (
            <CopyLine
              label={t('password.label')}
              value={oneTimePassword}
              help={t('password.once')}
            />
          )}
        </Column>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" color="primary" onClick={onClose} autoFocus>
          {t('password.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
