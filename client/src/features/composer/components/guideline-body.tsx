import { styled } from '@mui/material/styles';
import { Check, Siren, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Guidance } from '../../../api/types/guidance';

const Root = styled('section')(({ theme }) => ({
  fontSize: '0.8125rem',
  '& + &': {
    marginTop: 10,
    paddingTop: 10,
    borderTop: `1px solid ${theme.vars.palette.hark.line.soft}`,
  },
  '& h4': { margin: 0, fontSize: '0.8125rem', fontWeight: 600 },
  '& p': { margin: '2px 0 6px', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  '& ul': { margin: '0 0 6px', padding: 0, listStyle: 'none' },
  '& li': { display: 'flex', gap: 6, alignItems: 'flex-start', overflowWrap: 'anywhere' },
  '& li svg': { flexShrink: 0, marginTop: 4 },
  '& [data-do] svg': { color: theme.vars.palette.hark.positive.text },
  '& [data-dont] svg': { color: theme.vars.palette.hark.breached.text },
}));

const Crisis = styled('p')(({ theme }) => ({
  display: 'flex',
  gap: 6,
  padding: '6px 8px',
  borderRadius: 6,
  color: theme.vars.palette.hark.dueSoon.text,
  backgroundColor: theme.vars.palette.hark.dueSoon.soft,
  '& svg': { flexShrink: 0, marginTop: 3 },
}));

/** One guideline as a whole: tone, what to do, what to leave, and what to say now. */
export function GuidelineBody({ guideline }: { guideline: Guidance['items'][number] }) {
  const { t } = useTranslation('composer');
  const { name, tone, dos, donts, crisis } = guideline;
  return (
    <Root>
      <h4>{name}</h4>
      {crisis !== '' && (
        <Crisis>
          <Siren size={14} aria-hidden />
          <span>{crisis}</span>
        </Crisis>
      )}
      {tone !== '' && <p>{tone}</p>}
      {dos.length > 0 && (
        <ul data-do aria-label={t('guideline.dos')}>
          {dos.map((line) => (
            <li key={line}>
              <Check size={13} aria-hidden />
              {line}
            </li>
          ))}
        </ul>
      )}
      {donts.length > 0 && (
        <ul data-dont aria-label={t('guideline.donts')}>
          {donts.map((line) => (
            <li key={line}>
              <X size={13} aria-hidden />
              {line}
            </li>
          ))}
        </ul>
      )}
    </Root>
  );
}
