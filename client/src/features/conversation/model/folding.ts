import type { FlowItem } from './flow';

export type MessageItem = Extract<FlowItem, { kind: 'message' }>;
export type FoldedFlowItem = FlowItem | { kind: 'fold'; key: string; items: MessageItem[] };

/** Fewer comments than this are quicker read than opened. */
const worthFolding = 4;

/**
 * Folds runs of comments that other people exchange among themselves, so that the customer's own
 * branch stands open. `matters` says which messages must stay in sight.
 */
export function foldOthers(
  flow: readonly FlowItem[],
  matters: (item: MessageItem) => boolean,
  opened: ReadonlySet<string>,
): FoldedFlowItem[] {
  const folded: FoldedFlowItem[] = [];
  let run: MessageItem[] = [];
  const close = () => {
    const [first] = run;
    if (!first || run.length < worthFolding || opened.has(first.key)) folded.push(...run);
    else folded.push({ kind: 'fold', key: first.key, items: run });
    run = [];
  };
  for (const item of flow) {
    if (item.kind === 'message' && !matters(item)) {
      run.push(item);
      continue;
    }
    close();
    folded.push(item);
  }
  close();
  return folded;
}
