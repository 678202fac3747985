import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../../../api/types/customers';
import { IdentityRow } from './identity-row';
import { LinkDialog } from './link-dialog';
import { PanelSection } from './panel-section';
import { Suggestions } from './suggestions';

const List = styled('ul')({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  margin: 0,
  padding: 0,
  listStyle: 'none',
});

/** The profiles of a customer, how one knows that they are theirs, and who else they may be. */
export function IdentitiesSection({ customer }: { customer: Customer }) {
  const { t } = useTranslation('customer');
  const [linking, setLinking] = useState(false);
  const mayLink = customer.can.includes('link');
  return (
    <PanelSection
      title={t('identities.title')}
      action={
        mayLink && (
          <Tooltip title={t('link.button')}>
            <IconButton size="small" aria-label={t('link.button')} onClick={() => setLinking(true)}>
              <UserPlus size={15} aria-hidden />
            </IconButton>
          </Tooltip>
        )
      }
    >
      <List>
        {customer.identities.map((identity) => (
          <IdentityRow key={identity.id} identity={identity} mayUnlink={mayLink} />
        ))}
      </List>
      {mayLink && <Suggestions customerId={customer.id} />}
      {linking && <LinkDialog customer={customer} onClose={() => setLinking(false)} />}
    </PanelSection>
  );
}
