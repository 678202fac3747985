import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import type { Evidence } from '../model/evidence';
import { EvidenceFields } from './evidence-fields';
import { useLinkForm } from './use-link-form';

interface Props {
  customerId: string;
  identityId: string;
  name: string;
  evidence: Evidence;
  onClose: () => void;
}

/** Asks how one knows, then links a profile that was suggested. */
export function EvidenceDialog({ customerId, identityId, name, evidence, onClose }: Props) {
  const { t } = useTranslation('customer');
  const { form, link, refusal, busy } = useLinkForm(customerId, onClose, evidence);
  return (
    <FormDialog
      title={`${t('link.confirm')}: ${name}`}
      submit={t('link.confirm')}
      busy={busy}
      refusal={refusal}
      onSubmit={(event) => void form.handleSubmit((values) => link(identityId, values))(event)}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        {t('link.text')}
      </Typography>
      <EvidenceFields form={form} />
    </FormDialog>
  );
}
