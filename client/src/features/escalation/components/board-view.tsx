import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../paths/paths';
import { Card } from '../../../ui/page/card';
import { Loaded } from '../../../ui/states/loaded';
import { PageSkeleton } from '../../../ui/states/skeletons';
import { useNow } from '../../../ui/time/use-now';
import { atHour } from '../../../ui/time/wall-clock';
import { useZone } from '../../../ui/time/zone-context';
import type { Board } from '../../../api/types/escalation';
import { useBoard } from '../api/board';
import { BoardApprovals } from './board-approvals';
import { BoardColumn, type ColumnName } from './board-column';
import { BoardDay } from './board-day';
import { BoardFigures } from './board-figures';
import { BoardLoad } from './board-load';
import { BoardRungs } from './board-rungs';
import { useBoardKeys } from './use-board-keys';

const Parts = styled('div')({ display: 'flex', flexDirection: 'column', gap: 16 });

const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
  alignItems: 'start',
  gap: 12,
});

const columns: readonly { name: ColumnName; to: string }[] = [
  { name: 'breaching', to: paths.inbox('breaching') },
  { name: 'escalated', to: paths.inbox('escalated') },
  { name: 'idle', to: paths.inbox('unassigned', null, '?unanswered=true') },
];

/** The board, live: columns, load, delivery problems, the course of the day. */
export function BoardView() {
  const day = new Date(atHour(useNow(), 0, 0, useZone())).toISOString();
  return (
    <Loaded query={useBoard(day)} skeleton={<PageSkeleton />}>
      {(board) => <Shown board={board} />}
    </Loaded>
  );
}

function Shown({ board }: { board: Board }) {
  const { t } = useTranslation('escalation');
  const { place, setPlace } = useBoardKeys(columns.map(({ name }) => board[name].items.length));
  return (
    <Parts data-board>
      <BoardFigures board={board} />
      <Columns>
        {columns.map(({ name, to }, column) => (
          <BoardColumn
            key={name}
            name={name}
            to={to}
            column={board[name]}
            summary={name === 'escalated' && <BoardRungs rungs={board.rungs} />}
            isActive={(row) => place?.column === column && place.row === row}
            onFocus={(row) => setPlace({ column, row })}
          />
        ))}
        <BoardApprovals />
      </Columns>
      <Card aria-label={t('board.load')}>
        <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
          {t('board.load')}
        </Typography>
        <BoardLoad load={board.load} />
      </Card>
      <Card aria-label={t('board.day')}>
        <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
          {t('board.day')}
        </Typography>
        <BoardDay day={board.day} />
      </Card>
    </Parts>
  );
}
