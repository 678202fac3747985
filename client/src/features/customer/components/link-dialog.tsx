import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer, CustomerRow } from '../../../api/types/customers';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { CustomerSearch } from './customer-search';
import { EvidenceFields } from './evidence-fields';
import { ProfileChoice } from './profile-choice';
import { useLinkForm } from './use-link-form';

interface Props {
  customer: Customer;
  onClose: () => void;
}

/** Finds another customer, picks one of their profiles and says how one knows that it is the same person. */
export function LinkDialog({ customer, onClose }: Props) {
  const { t } = useTranslation('customer');
  const [other, setOther] = useState<CustomerRow | null>(null);
  const [identityId, setIdentityId] = useState<string | null>(null);
  const { form, link, refusal, busy } = useLinkForm(customer.id, onClose);
  return (
    <FormDialog
      title={t('link.title')}
      submit={t('link.confirm')}
      busy={busy || identityId === null}
      refusal={refusal}
      onSubmit={(event) =>
        void form.handleSubmit((values) => {
          if (identityId !== null) link(identityId, values);
        })(event)
      }
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        {t('link.text')}
      </Typography>
      {other === null ? (
        <CustomerSearch exceptId={customer.id} onChoose={setOther} />
      ) : (
        <ProfileChoice
          customer={other}
          chosen={identityId}
          busy={busy}
          onChoose={setIdentityId}
          onBack={() => {
            setOther(null);
            setIdentityId(null);
          }}
        />
      )}
      {identityId !== null && <EvidenceFields form={form} />}
    </FormDialog>
  );
}
