import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { ChevronLeft, PanelLeftOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { ListPane } from '../../features/inbox/components/list-pane';
import { useInboxAddress } from '../../features/inbox/components/use-inbox-address';
import { ViewsPane } from '../../features/inbox/components/views-pane';
import { ConversationPlace } from './conversation-place';
import { useCustomerPanel } from './use-customer-panel';

const Root = styled('div')({ position: 'relative', display: 'flex', flex: 1, minHeight: 0 });

const Layer = styled('div')({
  position: 'absolute',
  inset: 0,
  display: 'flex',
  flexDirection: 'column',
  '&[inert]': { visibility: 'hidden' },
});

/** List or conversation, never both; the list keeps its place behind the open conversation. */
export function OnePane() {
  const { t } = useTranslation('inbox');
  const { conversationId, addressOf } = useInboxAddress();
  const customer = useCustomerPanel(false);
  const [viewsOpen, setViewsOpen] = useState(false);
  const { key } = useLocation();
  useEffect(() => setViewsOpen(false), [key]);

  return (
    <Root>
      <Layer inert={conversationId !== null}>
        <ListPane
          lead={
            <IconButton
              edge="start"
              aria-label={t('views.open')}
              aria-haspopup="dialog"
              onClick={() => setViewsOpen(true)}
            >
              <PanelLeftOpen size={18} aria-hidden />
            </IconButton>
          }
        />
      </Layer>
      {conversationId !== null && (
        <Layer>
          <ConversationPlace
            customer={customer}
            leading={
              <IconButton
                component={Link}
                to={addressOf(null)}
                edge="start"
                aria-label={t('panes.toList')}
              >
                <ChevronLeft size={20} aria-hidden />
              </IconButton>
            }
          />
        </Layer>
      )}
      <Drawer
        open={viewsOpen}
        onClose={() => setViewsOpen(false)}
        slotProps={{ paper: { sx: { width: 288, maxWidth: '85vw' } } }}
      >
        <ViewsPane folded={false} onFold={null} />
      </Drawer>
    </Root>
  );
}
