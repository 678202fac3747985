import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerRow } from '../../../api/types/customers';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useCustomer } from '../api/customer';

const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 8,
  fontWeight: 550,
});

interface Props {
  customer: CustomerRow;
  chosen: string | null;
  /** The chosen one is being linked; a customer whose only profile it was is gone afterwards. */
  busy: boolean;
  onChoose: (identityId: string) => void;
  onBack: () => void;
}

/** Which of somebody's profiles is meant. */
export function ProfileChoice({ customer, chosen, busy, onChoose, onBack }: Props) {
  const { t } = useTranslation('customer');
  const networkName = useNetworkName();
  const query = useCustomer(customer.id, !busy);
  const id = useId();
  return (
    <div>
      <Head>
        <span id={id}>
          {t('link.profile')}: {customer.name}
        </span>
        <Button size="small" variant="text" onClick={onBack}>
          {t('link.change')}
        </Button>
      </Head>
      <Loaded query={query} skeleton={<ListSkeleton rows={2} rowHeight={32} />}>
        {({ identities }) => (
          <RadioGroup
            aria-labelledby={id}
            value={chosen ?? ''}
            onChange={(_event, identityId) => onChoose(identityId)}
          >
            {identities.map(({ id: identityId, network, name, handle }) => (
              <FormControlLabel
                key={identityId}
                value={identityId}
                control={<Radio />}
                label={`${name ?? handle ?? t('identities.unknown')} · ${networkName(network)}`}
              />
            ))}
          </RadioGroup>
        )}
      </Loaded>
    </div>
  );
}
