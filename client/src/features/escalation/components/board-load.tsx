import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AgentLoad } from '../../../api/types/escalation';
import { paths } from '../../../paths/paths';

const Rows = styled('ul')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))',
  gap: '4px 24px',
  margin: 0,
  padding: 0,
  listStyle: 'none',
});

const Row = styled(Link)(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '8px minmax(0, 1fr) 96px 56px',
  alignItems: 'center',
  gap: 8,
  padding: '4px 6px',
  borderRadius: 6,
  fontSize: '0.8125rem',
  color: 'inherit',
  textDecoration: 'none',
  '&:hover': { backgroundColor: theme.vars.palette.hark.pressed },
  '& small': {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    color: theme.vars.palette.hark.text.muted,
  },
}));

const Dot = styled('i')(({ theme }) => ({
  width: 8,
  height: 8,
  borderRadius: 4,
  border: `1px solid ${theme.vars.palette.hark.text.faint}`,
  '&[data-there="true"]': {
    border: 0,
    backgroundColor: theme.vars.palette.hark.positive.text,
  },
}));

const Name = styled('span')({
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});

const Bar = styled('span')(({ theme }) => ({
  height: 6,
  borderRadius: 3,
  overflow: 'hidden',
  backgroundColor: theme.vars.palette.hark.pressed,
  '& i': {
    display: 'block',
    height: '100%',
    backgroundColor: theme.vars.palette.hark.accent.text,
  },
  '& i[data-full="true"]': { backgroundColor: theme.vars.palette.hark.breached.text },
}));

/** How much each person has, against what they can take; opens their list. */
export function BoardLoad({ load }: { load: readonly AgentLoad[] }) {
  const { t } = useTranslation('escalation');
  const most = Math.max(1, ...load.map(({ openCount }) => openCount));
  if (load.length === 0) return <p>{t('board.loadEmpty')}</p>;
  return (
    <Rows>
      {load.map(({ id, name, openCount, capacity, presence, state }) => {
        const working = presence === 'offline' ? 'offline' : state;
        const full = capacity > 0 ? capacity : most;
        return (
          <li key={id}>
            <Row
              to={paths.inbox('all', null, `?assigneeId=${id}&status=open`)}
              aria-label={t('board.loadOf', {
                name,
                count: openCount,
                capacity: full,
                state: t(`board.working.${working}`),
              })}
            >
              <Dot data-there={presence === 'online' && state === 'available'} />
              <Name>{name}</Name>
              <Bar>
                <i
                  data-full={openCount >= full}
                  style={{ width: `${Math.min(100, (openCount / full) * 100)}%` }}
                />
              </Bar>
              <small>
                {openCount}
                {capacity > 0 && ` / ${capacity}`}
              </small>
            </Row>
          </li>
        );
      })}
    </Rows>
  );
}
