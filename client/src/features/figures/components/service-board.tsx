import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../api/session';
import { Board } from './board';
import { ComparedCard } from './compared-card';
import { FigureTiles } from './figure-tiles';
import { HeatCard } from './heat-card';
import { SeriesCard } from './series-card';
import { SpreadCard } from './spread-card';

const Note = styled('p')(({ theme }) => ({
  margin: 0,
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
}));

const tiles = [
  'messages-in',
  'backlog',
  'first-reply',
  'first-reply-business',
  'next-reply-business',
  'resolution',
  'targets-met',
  'reopened',
  'resolved-without-reply',
  'satisfaction',
  'automatic-answers',
  'automatic-precision',
];

/** What comes in, how soon it is answered, what is left. Who reads no reports sees their own. */
export function ServiceBoard() {
  const { t } = useTranslation('figures');
  const isForAll = useCan('reports.read');
  return (
    <Board>
      <FigureTiles keys={isForAll ? tiles : tiles.slice(0, 10)} />
      <Note>{t('people')}</Note>
      <SeriesCard
        title={t('volume')}
        keys={['conversations-in', 'resolved', 'replies-out']}
        shape="bars"
      />
      <SeriesCard title={t('backlog')} keys={['backlog']} shape="lines" />
      <SeriesCard title={t('firstReply')} keys={['first-reply-business']} shape="lines" />
      <SpreadCard measure="first-reply" />
      <HeatCard measure="messages-in" />
      <SeriesCard title={t('targets')} keys={['targets-met']} shape="lines" />
      <ComparedCard
        title={t('byChannel')}
        by="channel"
        keys={['messages-in', 'first-reply-business', 'targets-met', 'sentiment-score']}
      />
    </Board>
  );
}
