import { CustomerPanel } from '../../features/customer/components/customer-panel';
import { useInboxAddress } from '../../features/inbox/components/use-inbox-address';

/** The customer beside the conversation. */
export function CustomerSide({ customerId }: { customerId: string }) {
  const { conversationId, addressOf } = useInboxAddress();
  return (
    <CustomerPanel customerId={customerId} conversationId={conversationId} linkTo={addressOf} />
  );
}
