import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { Merge, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../../../api/types/customers';
import { IdentityRow } from './identity-row';
import { LinkDialog } from './link-dialog';
import { MergeDialog } from './merge-dialog';
import { MergedList } from './merged-list';
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
  const [open, setOpen] = useState<'link' | 'merge' | null>(null);
  const mayLink = customer.can.includes('link');
  return (
    <PanelSection
      title={t('identities.title')}
      action={
        mayLink && (
          <>
            <Tooltip title={t('merge.button')}>
              <IconButton
                size="small"
                aria-label={t('merge.button')}
                onClick={() => setOpen('merge')}
              >
                <Merge size={15} aria-hidden />
              </IconButton>
            </Tooltip>
            <Tooltip title={t('link.button')}>
              <IconButton
                size="small"
                aria-label={t('link.button')}
                onClick={() => setOpen('link')}
              >
                <UserPlus size={15} aria-hidden />
              </IconButton>
            </Tooltip>
          </>
        )
      }
    >
      <List>
        {customer.identities.map((identity) => (
          <IdentityRow key={identity.id} identity={identity} mayUnlink={mayLink} />
        ))}
      </List>
      <MergedList customer={customer} />
      {mayLink && <Suggestions customer={customer} />}
      {open === 'link' && <LinkDialog customer={customer} onClose={() => setOpen(null)} />}
      {open === 'merge' && <MergeDialog customer={customer} onClose={() => setOpen(null)} />}
    </PanelSection>
  );
}
