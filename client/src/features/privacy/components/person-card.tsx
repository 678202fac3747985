import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrivacyCustomer } from '../../../api/types/privacy';
import { paths } from '../../../paths/paths';
import { ActionButton, ActionIconButton } from '../../../ui/actions/action-button';
import { TextLink } from '../../../ui/link/text-link';
import { Card } from '../../../ui/page/card';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { TimeAgo } from '../../../ui/time/time-ago';
import { usePrivacyCustomer } from '../api/privacy';
import { EraseDialog } from './erase-dialog';
import { HoldDialog } from './hold-dialog';
import { ReadList } from './read-list';
import { usePersonActions } from './use-person-actions';

const Bar = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' });
const Stack = styled('div')({ display: 'grid', gap: 14 });

interface Props {
  customerId: string;
  onClose: () => void;
}

/** The person who asked: what can be done for them, and who looked at their data. */
export function PersonCard({ customerId, onClose }: Props) {
  return (
    <Loaded
      query={usePrivacyCustomer(customerId)}
      skeleton={<ListSkeleton rows={2} rowHeight={64} />}
    >
      {(customer) => <Person customer={customer} onClose={onClose} />}
    </Loaded>
  );
}

function Person({ customer, onClose }: { customer: PrivacyCustomer; onClose: () => void }) {
  const { t } = useTranslation('privacy');
  const [asking, setAsking] = useState<'erase' | 'hold' | null>(null);
  const actions = usePersonActions(customer, { onAsk: setAsking, onClose });
  return (
    <Card aria-label={customer.name}>
      <Stack>
        <Bar>
          <Typography variant="h3" component="h3" sx={{ flex: 1, minWidth: 160 }}>
            <TextLink to={paths.customer(customer.id)}>{customer.name}</TextLink>
          </Typography>
          <ActionIconButton action={actions.close} size="small" />
        </Bar>
        {customer.hold && (
          <Alert severity="info">
            {t('hold.is', { reason: customer.hold.reason })} ({customer.hold.heldBy},{' '}
            <TimeAgo at={customer.hold.heldAt} />)
          </Alert>
        )}
        <Bar>
          <ActionButton action={actions.export} variant="contained" color="primary" />
          <ActionButton action={customer.hold ? actions.lift : actions.hold} />
          <ActionButton action={actions.erase} color="error" />
        </Bar>
        <ReadList customerId={customer.id} />
      </Stack>
      {asking === 'erase' && (
        <EraseDialog customer={customer} onClose={() => setAsking(null)} onBegun={onClose} />
      )}
      {asking === 'hold' && <HoldDialog customer={customer} onClose={() => setAsking(null)} />}
    </Card>
  );
}
