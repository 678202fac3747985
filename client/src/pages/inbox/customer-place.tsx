import { Suspense, lazy } from 'react';
import { ListSkeleton } from '../../ui/states/skeletons';

/** Fetched with the first conversation that is opened, not with the list. */
const CustomerSide = lazy(async () => ({
  default: (await import('./customer-side')).CustomerSide,
}));

/** The customer of the open conversation. */
export const CustomerPlace = ({ customerId }: { customerId: string }) => (
  <Suspense fallback={<ListSkeleton rows={6} rowHeight={64} avatar />}>
    <CustomerSide customerId={customerId} />
  </Suspense>
);
