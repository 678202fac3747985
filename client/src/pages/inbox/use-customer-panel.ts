import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useCan } from '../../api/session';
import { conversationQuery } from '../../features/conversation/api/conversation';
import { useInboxAddress } from '../../features/inbox/components/use-inbox-address';
import { rememberedNumber, rememberNumber } from '../../ui/panes/remembered';

const name = 'customer-open';

/** Whose panel could be shown, and whether it is. Where it lies over the rest it begins closed. */
export function useCustomerPanel(beside: boolean) {
  const { conversationId } = useInboxAddress();
  const may = useCan('customers.read');
  const { data } = useQuery({
    ...conversationQuery(conversationId ?? ''),
    enabled: conversationId !== null,
  });
  const [wanted, setWanted] = useState(() => rememberedNumber(name) !== 0);
  const [over, setOver] = useState(false);
  const open = beside ? wanted : over;

  const setOpen = useCallback(
    (next: boolean) => {
      if (!beside) return setOver(next);
      rememberNumber(name, next ? 1 : 0);
      return setWanted(next);
    },
    [beside],
  );
  return { id: may ? (data?.customer?.id ?? null) : null, open, setOpen, beside };
}

export type CustomerPanelState = ReturnType<typeof useCustomerPanel>;
