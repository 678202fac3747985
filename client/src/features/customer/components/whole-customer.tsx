import { styled } from '@mui/material/styles';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { Customer, TimelineFilter } from '../../../api/types/customers';
import { paths } from '../../../paths/paths';
import { Loaded } from '../../../ui/states/loaded';
import { useCustomer } from '../api/customer';
import { timelineFilterOf } from '../model/timeline-filters';
import { CustomerFacts } from './customer-facts';
import { CustomerHead } from './customer-head';
import { CustomerSkeleton } from './customer-skeleton';
import { PanelContext } from './panel-context';
import { TimelineSection } from './timeline-section';

const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(300px, 380px) minmax(0, 1fr)',
  gap: 20,
  alignItems: 'start',
  [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

const Frame = styled('div')(({ theme }) => ({
  overflow: 'hidden',
  borderRadius: 10,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  backgroundColor: theme.vars.palette.hark.ground.side,
  '& > section:first-of-type': { borderTop: 'none' },
}));

interface Props {
  customerId: string;
  /** What other parts of the desk offer for this person. */
  tools?: (customer: Customer) => ReactNode;
}

/** One customer with all the room of a page: what is known at the left, what happened at the right. */
export function WholeCustomer({ customerId, tools }: Props) {
  const { t } = useTranslation('customer');
  const query = useCustomer(customerId);
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const kind = timelineFilterOf(address.get('show'));
  const place = useMemo(
    () => ({
      conversationId: null,
      linkTo: (id: string) => paths.inbox('all', id),
      kind,
      showKind: (next: TimelineFilter | null) =>
        setAddress(next === null ? {} : { show: next }, { replace: true }),
    }),
    [kind, setAddress],
  );
  const standing = query.data?.id;
  // Who became part of somebody else is met under that name.
  useEffect(() => {
    if (standing !== undefined && standing !== customerId)
      void navigate(paths.customer(standing), { replace: true });
  }, [standing, customerId, navigate]);
  return (
    <PanelContext value={place}>
      <Loaded query={query} skeleton={<CustomerSkeleton />}>
        {(customer) => (
          <Columns key={customer.id}>
            <Frame role="region" aria-label={t('panel', { name: customer.name })}>
              <CustomerHead customer={customer} tools={tools?.(customer)} />
              <CustomerFacts customer={customer} />
            </Frame>
            <Frame>
              <TimelineSection customer={customer} />
            </Frame>
          </Columns>
        )}
      </Loaded>
    </PanelContext>
  );
}
