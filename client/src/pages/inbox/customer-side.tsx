import { CustomerPanel } from '../../features/customer/components/CustomerPanel';

/** The customer beside the conversation. */
export const CustomerSide = ({ customerId }: { customerId: string }) => (
  <CustomerPanel customerId={customerId} />
);
