import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Queue } from '../../../api/types/routing';
import { List } from '../../../ui/list/list';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useOrderQueues } from '../api/queues';
import { draftOf, moved } from '../model/draft';
import { QueueEditor } from './queue-editor';
import { QueueRow } from './queue-row';

const Open = styled('li')({ padding: 8 });

interface Props {
  queues: readonly Queue[];
  /** Id of the one that is being edited. */
  open: string | null;
  onOpen: (id: string | null) => void;
}

/** Every queue as sentences, in the order in which they are asked; the open one as its editor. */
export function QueueList({ queues, open, onOpen }: Props) {
  const { t } = useTranslation('routing');
  const onError = useProblemNotice();
  const order = useOrderQueues();
  const ids = queues.map(({ id }) => id);
  const move = (from: number, to: number) => order.mutate(moved(ids, from, to), { onError });
  return (
    <List aria-label={t('queues')}>
      {queues.map((queue, index) =>
        queue.id === open ? (
          <Open key={queue.id}>
            <QueueEditor
              key={queue.version}
              queue={queue}
              initial={draftOf(queue)}
              onClose={() => onOpen(null)}
            />
          </Open>
        ) : (
          <QueueRow
            key={queue.id}
            queue={queue}
            place={index + 1}
            onEdit={() => onOpen(queue.id)}
            onUp={index > 0 ? () => move(index, index - 1) : undefined}
            onDown={index < queues.length - 1 ? () => move(index, index + 1) : undefined}
          />
        ),
      )}
    </List>
  );
}
