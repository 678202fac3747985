import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Panel, useDefaultLayout, usePanelRef } from 'react-resizable-panels';
import { ListPane } from '../../features/inbox/components/list-pane';
import { ViewsPane } from '../../features/inbox/components/views-pane';
import { ConversationArea } from './conversation-area';
import { Divide } from './divide';
import { useCustomerPanel } from './use-customer-panel';
import { CustomerSide } from './customer-side';

/** From this width the customer panel stands beside the conversation instead of over it, in px. */
const fourPanes = 1280;

const foldedWidth = 48;

/** Views, list, conversation and, where there is room, the customer. Sizes are remembered. */
export function ThreePanes() {
  const { t } = useTranslation('inbox');
  const roomy = useMediaQuery(`(min-width: ${fourPanes}px)`, { noSsr: true });
  const customer = useCustomerPanel(roomy);
  const beside = roomy && customer.open && customer.id !== null;
  const panelIds = ['views', 'list', 'conversation', ...(beside ? ['customer'] : [])];
  const layout = useDefaultLayout({ id: 'hark-inbox', panelIds });
  const views = usePanelRef();
  const [folded, setFolded] = useState(!roomy);
  const fold = () => {
    if (views.current?.isCollapsed()) views.current.expand();
    else views.current?.collapse();
  };

  return (
    <Group {...layout} orientation="horizontal" style={{ flex: 1, minHeight: 0 }}>
      <Panel
        id="views"
        panelRef={views}
        collapsible
        collapsedSize={foldedWidth}
        minSize={184}
        maxSize={320}
        defaultSize={roomy ? 224 : foldedWidth}
        groupResizeBehavior="preserve-pixel-size"
        onResize={({ inPixels }) => setFolded(inPixels > 0 && inPixels < 100)}
      >
        <ViewsPane folded={folded} onFold={fold} />
      </Panel>
      <Divide label={t('panes.resizeViews')} />
      <Panel
        id="list"
        minSize={300}
        maxSize={560}
        defaultSize={roomy ? 384 : 344}
        groupResizeBehavior="preserve-pixel-size"
      >
        <ListPane />
      </Panel>
      <Divide label={t('panes.resizeList')} />
      <Panel id="conversation" minSize={360}>
        <ConversationArea customer={customer} />
      </Panel>
      {beside && customer.id !== null && (
        <>
          <Divide label={t('panes.resizeCustomer')} />
          <Panel
            id="customer"
            minSize={280}
            maxSize={440}
            defaultSize={320}
            groupResizeBehavior="preserve-pixel-size"
          >
            <CustomerSide customerId={customer.id} />
          </Panel>
        </>
      )}
    </Group>
  );
}
