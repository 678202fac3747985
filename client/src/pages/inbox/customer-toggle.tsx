import { PanelRight } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../ui/actions/action';
import { ActionIconButton } from '../../ui/actions/action-button';
import { useOfferActions } from '../../ui/actions/actions-context';
import type { CustomerPanelState } from './use-customer-panel';

/** Shows and hides the customer. */
export function CustomerToggle({ customer }: { customer: CustomerPanelState }) {
  const { t } = useTranslation('customer');
  const { open, setOpen } = customer;
  const action = useMemo<Action>(
    () => ({
      id: 'customer.toggle',
      title: t('title'),
      group: 'conversation',
      icon: PanelRight,
      shortcut: 'c',
      run: () => setOpen(!open),
    }),
    [t, open, setOpen],
  );
  useOfferActions(useMemo(() => [action], [action]));
  return <ActionIconButton action={action} pressed={open} />;
}
