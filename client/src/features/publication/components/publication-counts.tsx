import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Publication } from '../../../api/types/conversations';

const List = styled('ul')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '2px 16px',
  margin: 0,
  padding: 0,
  listStyle: 'none',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
  '& [data-due="true"]': { fontWeight: 600, color: theme.vars.palette.hark.dueSoon.text },
}));

const figures = ['total', 'unanswered', 'hidden', 'removed', 'conversations'] as const;

/** How much is said under the post, and how much of it waits. Zeros are left out. */
export function PublicationCounts({ counts }: { counts: Publication['counts'] }) {
  const { t } = useTranslation('publication');
  return (
    <List aria-label={t('counts.label')}>
      {figures
        .filter((name) => name === 'total' || counts[name] > 0)
        .map((name) => (
          <li key={name} data-due={name === 'unanswered'}>
            {t(`counts.${name}`, { count: counts[name] })}
          </li>
        ))}
    </List>
  );
}
