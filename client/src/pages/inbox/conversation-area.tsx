import Drawer from '@mui/material/Drawer';
import { MessageSquareDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConversationPane } from '../../features/conversation/components/conversation-pane';
import { useInboxAddress } from '../../features/inbox/components/use-inbox-address';
import { EmptyState } from '../../ui/states/empty-state';
import { CustomerSide } from './customer-side';
import { CustomerToggle } from './customer-toggle';
import type { CustomerPanelState } from './use-customer-panel';

interface Props {
  customer: CustomerPanelState;
  leading?: ReactNode;
}

/** The open conversation, with the customer over it where there is no room beside. */
export function ConversationArea({ customer, leading }: Props) {
  const { t } = useTranslation('inbox');
  const { conversationId, addressOf } = useInboxAddress();
  if (conversationId === null) {
    return (
      <EmptyState
        icon={MessageSquareDashed}
        title={t('panes.noneOpenTitle')}
        text={t('panes.noneOpenText')}
      />
    );
  }
  return (
    <>
      <ConversationPane
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
          <CustomerSide customerId={customer.id} />
        </Drawer>
      )}
    </>
  );
}
