import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../../api/types/escalation';
import { Badge } from '../../../ui/badge/badge';

const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6, padding: '0 12px 8px' });

/** How many escalations wait on each rung. */
export function BoardRungs({ rungs }: { rungs: Board['rungs'] }) {
  const { t } = useTranslation('escalation');
  if (rungs.length === 0) return null;
  return (
    <Row>
      {rungs.map(({ rung, count }) => (
        <Badge key={rung}>
          {t('board.rung', { rung })}: {count}
        </Badge>
      ))}
    </Row>
  );
}
