import { ListSkeleton } from '../../../ui/states/skeletons';

interface Props {
  customerId: string;
}

export function CustomerPanel({ customerId }: Props) {
  return (
    <aside aria-label={customerId}>
      <ListSkeleton rows={6} rowHeight={64} />
    </aside>
  );
}
