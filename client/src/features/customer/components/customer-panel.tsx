import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineFilter } from '../../../api/types/customers';
import { paths } from '../../../paths/paths';
import { Loaded } from '../../../ui/states/loaded';
import { useCustomer } from '../api/customer';
import { CustomerFacts } from './customer-facts';
import { CustomerHead } from './customer-head';
import { CustomerSkeleton } from './customer-skeleton';
import { PanelContext } from './panel-context';
import { TimelineSection } from './timeline-section';

const Root = styled('aside')(({ theme }) => ({
  height: '100%',
  overflowY: 'auto',
  backgroundColor: theme.vars.palette.hark.ground.side,
}));

interface Props {
  customerId: string;
  /** The conversation beside which the panel stands. */
  conversationId?: string | null;
  /** The address of a conversation, in the view of the page. */
  linkTo?: (conversationId: string) => string;
}

const inAll = (id: string) => paths.inbox('all', id);

/** Who one is talking to, and everything that was said before, on whatever channel. */
export function CustomerPanel({ customerId, conversationId = null, linkTo = inAll }: Props) {
  const { t } = useTranslation('customer');
  const query = useCustomer(customerId);
  const [kind, showKind] = useState<TimelineFilter | null>(null);
  const place = useMemo(
    () => ({ conversationId, linkTo, kind, showKind }),
    [conversationId, linkTo, kind],
  );
  const name = query.data?.name;
  return (
    <PanelContext value={place}>
      <Root aria-label={name === undefined ? t('title') : t('panel', { name })}>
        <Loaded query={query} skeleton={<CustomerSkeleton />}>
          {(customer) => (
            <div key={customer.id}>
              <CustomerHead customer={customer} page={paths.customer(customer.id)} />
              <CustomerFacts customer={customer} />
              <TimelineSection customer={customer} />
            </div>
          )}
        </Loaded>
      </Root>
    </PanelContext>
  );
}
