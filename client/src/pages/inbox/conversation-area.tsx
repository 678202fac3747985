import Drawer from '@mui/material/Drawer';
import type { ReactNode } from 'react';
import { AnsweringPane } from '../conversation/answering-pane';
import { useReadNoticesAbout } from '../../features/notices/api/notices';
import { useInboxAddress } from '../../features/inbox/components/use-inbox-address';
import { CustomerPlace } from './customer-place';
import { CustomerToggle } from './customer-toggle';
import type { CustomerPanelState } from './use-customer-panel';

interface Props {
  conversationId: string;
  customer: CustomerPanelState;
  leading?: ReactNode;
}

/** The open conversation, with the customer over it where there is no room beside. */
export function ConversationArea({ conversationId, customer, leading }: Props) {
  const { addressOf } = useInboxAddress();
  useReadNoticesAbout(conversationId);
  return (
    <>
      <AnsweringPane
        conversationId={conversationId}
        linkTo={addressOf}
        leading={leading}
        trailing={customer.id !== null && <CustomerToggle customer={customer} />}
      />
      {customer.id !== null && !customer.beside && (
        <Drawer
          anchor="right"
          open={customer.open}
          onClose={() => customer.setOpen(false)}
          slotProps={{ paper: { sx: { width: 360, maxWidth: '100vw' } } }}
        >
          <CustomerPlace customerId={customer.id} />
        </Drawer>
      )}
    </>
  );
}
