import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../../api/types/views';
import { useDragOrder } from '../../../ui/drag-order/use-drag-order';
import { moved } from '../model/view-order';
import { ViewMenu } from './view-menu';
import { viewHeight, ViewItem, ViewList } from './view-parts';

export interface SortableView {
  key: string;
  name: string;
  saved?: SavedView;
  entry: ReactNode;
}

interface Props {
  views: readonly SortableView[];
  folded: boolean;
  onOrder: (keys: string[]) => void;
}

/** Views of one section, which can be dragged, or moved by their menu. */
export function SortableViews({ views, folded, onOrder }: Props) {
  const { t } = useTranslation('inbox');
  const keys = views.map(({ key }) => key);
  const move = (from: number, to: number) => {
    const [key, target] = [keys[from], keys[to]];
    if (key !== undefined && target !== undefined) onOrder(moved(keys, key, target));
  };
  const dragging = useDragOrder({ count: views.length, rowHeight: viewHeight, onDrop: move });
  return (
    <ViewList>
      {views.map((view, index) => (
        <ViewItem
          key={view.key}
          {...(folded ? {} : dragging(index))}
          title={folded ? undefined : t('views.dragHint')}
        >
          {view.entry}
          {!folded && (
            <ViewMenu
              name={view.name}
              saved={view.saved}
              isFirst={index === 0}
              isLast={index === views.length - 1}
              onMove={(by) => move(index, index + by)}
            />
          )}
        </ViewItem>
      ))}
    </ViewList>
  );
}
