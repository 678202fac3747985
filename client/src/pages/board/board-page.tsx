import { useTranslation } from 'react-i18next';
import { BoardView } from '../../features/escalation/components/board-view';
import { Page } from '../../ui/page/page';
import { Permitted } from '../permitted';

/** What waits on my teams' channels, and who has how much. */
export function BoardPage() {
  const { t } = useTranslation('escalation');
  return (
    <Permitted ability="board.read">
      <Page title={t('board.title')} width="wide">
        <BoardView />
      </Page>
    </Permitted>
  );
}
