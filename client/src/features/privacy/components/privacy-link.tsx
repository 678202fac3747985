import Button from '@mui/material/Button';
import { ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../../api/session';
import { paths } from '../../../paths/paths';

/** From a customer to what can be done for them by law; only for those who may. */
export function PrivacyLink({ customerId }: { customerId: string }) {
  const { t } = useTranslation('privacy');
  const { can } = useMe();
  if (!can.includes('privacy.manage')) return null;
  return (
    <Button
      component={Link}
      to={`${paths.customerData('privacy')}?customer=${customerId}`}
      size="small"
      startIcon={<ShieldCheck size={14} aria-hidden />}
    >
      {t('open')}
    </Button>
  );
}
