import { styled } from '@mui/material/styles';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { TreeNode } from '../../../api/types/conversations';
import { treeRows } from '../model/tree-rows';
import { TreeRow } from './tree-row';

const List = styled('div')({ position: 'relative' });

const Place = styled('div')({ position: 'absolute', left: 0, right: 0, top: 0 });

const usualHeight = 84;

interface Props {
  nodes: readonly TreeNode[];
  /** What scrolls: only the comments in sight are drawn. */
  frame: RefObject<HTMLElement | null>;
  answeringId: string | null;
  renderBody: (node: TreeNode) => ReactNode;
  renderAnswer: (node: TreeNode) => ReactNode;
  onAnswer: (node: TreeNode) => void;
}

/** All comments under a post; long trees are drawn as far as they are in sight. */
export function CommentTree({ nodes, frame, answeringId, ...draw }: Props) {
  const { t } = useTranslation('publication');
  const list = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => treeRows(nodes, folded), [nodes, folded]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => rows[index]?.node.id ?? index,
    overscan: 8,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  const toggle = (id: string) =>
    setFolded((ids) =>
      ids.has(id) ? new Set([...ids].filter((i) => i !== id)) : new Set([...ids, id]),
    );

  return (
    <List
      ref={list}
      role="list"
      aria-label={t('tree.label')}
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        if (!row) return null;
        const { node } = row;
        return (
          <Place
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            role="listitem"
            aria-level={row.depth + 1}
            aria-posinset={index + 1}
            aria-setsize={rows.length}
            style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
          >
            <TreeRow
              row={row}
              body={draw.renderBody(node)}
              mayAnswer={node.direction === 'inbound' && node.removedAt === null}
              isAnswering={node.id === answeringId}
              answer={draw.renderAnswer(node)}
              onFold={() => toggle(node.id)}
              onAnswer={() => draw.onAnswer(node)}
            />
          </Place>
        );
      })}
    </List>
  );
}
