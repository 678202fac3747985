import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { CopyLine } from '../../../ui/copy/copy-line';
import type { WebhookWithSecret } from '../api/webhooks';

/** The secret of an address, this once; it closes only by the button. */
export function SecretDialog({
  given,
  onClose,
}: {
  given: WebhookWithSecret;
  onClose: () => void;
}) {
  const { t } = useTranslation('webhooks');
  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby="webhook-secret">
      <DialogTitle id="webhook-secret">
        {t('secret.title', { name: given.webhook.name })}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
          {t('secret.text')}
        </Typography>
        <CopyLine label={t('secret.label')} value={given.secret} help={t('secret.once')} />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" color="primary" onClick={onClose} autoFocus>
          {t('secret.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
