import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../../../api/types/customers';
import { TextLink } from '../../../ui/link/text-link';
import { useOpenConversations } from '../api/open-conversations';
import { ConversationLink } from './conversation-link';
import { usePanelPlace } from './panel-context';
import { PanelSection } from './panel-section';

const Matter = styled('p')(({ theme }) => ({
  margin: '0 0 6px',
  lineHeight: 1.4,
  overflowWrap: 'anywhere',
  '& small': { color: theme.vars.palette.hark.text.muted },
}));

const List = styled('ul')({ margin: '0 -8px', padding: 0, listStyle: 'none' });

/** What else is open for this customer, besides the conversation that is being read. */
export function OpenSection({ customer }: { customer: Customer }) {
  const { t } = useTranslation('customer');
  const { conversationId, linkTo } = usePanelPlace();
  const { matters } = customer.summary;
  const { data } = useOpenConversations(customer.id);
  const others = (data ?? []).filter(({ id }) => id !== conversationId);
  if (others.length === 0 && matters.length === 0) return null;
  return (
    <PanelSection title={t('matters.title')}>
      {matters.map((matter) => (
        <Matter key={matter.id}>
          <TextLink to={linkTo(matter.conversationId)}>{matter.title}</TextLink>{' '}
          <small>
            {t('matters.matter', { open: matter.openCount, count: matter.conversationCount })}
          </small>
        </Matter>
      ))}
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
