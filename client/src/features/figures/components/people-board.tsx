import { useTranslation } from 'react-i18next';
import { Board } from './board';
import { ComparedCard } from './compared-card';

const keys = [
  'replies-out',
  'first-reply-business',
  'next-reply-business',
  'targets-met',
  'satisfaction',
];

/** The same figures for each colleague and each team. */
export function PeopleBoard() {
  const { t } = useTranslation('figures');
  return (
    <Board>
      <ComparedCard title={t('byAgent')} by="agent" keys={keys} isTable />
      <ComparedCard
        title={t('byTeam')}
        by="team"
        keys={['messages-in', ...keys.slice(1)]}
        isTable
      />
    </Board>
  );
}
