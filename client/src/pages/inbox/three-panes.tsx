import { styled } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListPane } from '../../features/inbox/components/list-pane';
import { ViewsPane } from '../../features/inbox/components/views-pane';
import { Divide } from '../../ui/panes/divide';
import { rememberedNumber, rememberNumber } from '../../ui/panes/remembered';
import { usePaneWidth } from '../../ui/panes/use-pane-width';
import { ConversationPlace } from './conversation-place';
import { CustomerPlace } from './customer-place';
import { foldedWidth, fourPanesFrom, readable } from './pane-room';
import { useCustomerPanel } from './use-customer-panel';

/** From this width the views begin unfolded, in px. */
const roomyWidth = 1280;

const Root = styled('div')({ display: 'flex', flex: 1, minHeight: 0, minWidth: 0 });
const Fixed = styled('div')({ flexShrink: 0, minWidth: 0, overflow: 'hidden' });
/** The list gives way before the conversation does. */
const Shrinking = styled('div')({ flexShrink: 1_000, overflow: 'hidden' });

const Rest = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  flex: `1 1 ${readable}px`,
  minWidth: 340,
  overflow: 'hidden',
});

/** Views, list, conversation and, where there is room, the customer. Sizes are remembered. */
export function ThreePanes() {
  const { t } = useTranslation('inbox');
  const roomy = useMediaQuery(`(min-width: ${roomyWidth}px)`, { noSsr: true });
  const views = usePaneWidth({ name: 'views', initial: 208, min: 176, max: 320 });
  const list = usePaneWidth({ name: 'list', initial: 364, min: 300, max: 560 });
  const side = usePaneWidth({ name: 'customer', initial: 304, min: 280, max: 440 });
  const [folded, fold] = useFolded(roomy);
  const viewsWidth = folded ? foldedWidth : views.width;
  const from = fourPanesFrom({ views: viewsWidth, list: list.min, side: side.width });
  const customer = useCustomerPanel(useMediaQuery(`(min-width: ${from}px)`, { noSsr: true }));

  return (
    <Root>
      <Fixed style={{ width: viewsWidth }}>
        <ViewsPane folded={folded} onFold={fold} />
      </Fixed>
      <Divide label={t('panes.resizeViews')} pane={views} paneIs="before" disabled={folded} />
      <Shrinking style={{ width: list.width, minWidth: list.min }}>
        <ListPane />
      </Shrinking>
      <Divide label={t('panes.resizeList')} pane={list} paneIs="before" />
      <Rest>
        <ConversationPlace customer={customer} />
      </Rest>
      {customer.beside && customer.open && customer.id !== null && (
        <>
          <Divide label={t('panes.resizeCustomer')} pane={side} paneIs="after" />
          <Fixed style={{ width: side.width }}>
            <CustomerPlace customerId={customer.id} />
          </Fixed>
        </>
      )}
    </Root>
  );
}

/** Whether the views are folded to icons; where there is little room they begin so. */
function useFolded(roomy: boolean): [boolean, () => void] {
  const name = roomy ? 'views-folded' : 'views-folded-small';
  const [choices, setChoices] = useState<Record<string, boolean>>({});
  const kept = rememberedNumber(name);
  const folded = choices[name] ?? (kept === null ? !roomy : kept === 1);
  const fold = () => {
    setChoices({ ...choices, [name]: !folded });
    rememberNumber(name, folded ? 0 : 1);
  };
  return [folded, fold];
}
