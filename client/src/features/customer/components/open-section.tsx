import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useOpenConversations } from '../api/open-conversations';
import { ConversationLink } from './conversation-link';
import { usePanelPlace } from './panel-context';
import { PanelSection } from './panel-section';

const List = styled('ul')({ margin: '0 -8px', padding: 0, listStyle: 'none' });

/** What else is open for this customer, besides the conversation that is being read. */
export function OpenSection({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customer');
  const { conversationId } = usePanelPlace();
  const { data } = useOpenConversations(customerId);
  const others = (data ?? []).filter(({ id }) => id !== conversationId);
  if (others.length === 0) return null;
  return (
    <PanelSection title={t('matters.title')}>
      <List>
        {others.map((row) => (
          <ConversationLink
            key={row.id}
            conversation={{
              id: row.id,
              kind: row.kind,
              network: row.network,
              channelName: row.channel.name,
              status: row.status,
              outcome: null,
              rating: row.rating,
              title: row.subject ?? row.lastMessage.text,
              at: row.lastMessage.at,
            }}
          />
        ))}
      </List>
    </PanelSection>
  );
}
