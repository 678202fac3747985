import {
  DndContext,
  PointerSensor,
  closestCenter,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../../api/types/views';
import { moved } from '../model/view-order';
import { ViewMenu } from './view-menu';
import { ViewItem, ViewList } from './view-parts';

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

/** Views of one section, which can be dragged or moved by their menu. */
export function SortableViews({ views, folded, onOrder }: Props) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const keys = views.map(({ key }) => key);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) onOrder(moved(keys, String(active.id), String(over.id)));
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd}>
      <SortableContext items={keys} strategy={verticalListSortingStrategy} disabled={folded}>
        <ViewList>
          {views.map((view, index) => (
            <SortableItem
              key={view.key}
              view={view}
              folded={folded}
              isFirst={index === 0}
              isLast={index === views.length - 1}
              onMove={(by) => onOrder(moved(keys, view.key, keys[index + by] ?? view.key))}
            />
          ))}
        </ViewList>
      </SortableContext>
    </DndContext>
  );
}

interface ItemProps {
  view: SortableView;
  folded: boolean;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: 1 | -1) => void;
}

function SortableItem({ view, folded, ...menu }: ItemProps) {
  const { t } = useTranslation('inbox');
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: view.key,
  });
  return (
    <ViewItem
      ref={setNodeRef}
      {...listeners}
      title={folded ? undefined : t('views.dragHint')}
      style={{
        transform: transform ? `translateY(${transform.y}px)` : undefined,
        transition,
        zIndex: isDragging ? 1 : undefined,
        opacity: isDragging ? 0.8 : undefined,
      }}
    >
      {view.entry}
      {!folded && <ViewMenu name={view.name} saved={view.saved} {...menu} />}
    </ViewItem>
  );
}
