import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ErasurePreview } from '../../../api/types/privacy';
import { keptWords, planLines } from '../model/plan-lines';

const Root = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: 12,
  fontSize: '0.8125rem',
  '& h3': { margin: '0 0 4px', fontSize: '0.8125rem', fontWeight: 550 },
  '& p': { margin: 0, color: theme.vars.palette.hark.text.muted },
  '& dl': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    gap: '2px 16px',
    margin: 0,
    maxHeight: 180,
    overflowY: 'auto',
  },
  '& dd': { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  '& details p': { marginTop: 4 },
  '& summary': { cursor: 'pointer' },
}));

/** What goes, what loses its words, what is looked through and what stays with the reason why. */
export function ErasurePlan({ plan }: { plan: ErasurePreview }) {
  const { t } = useTranslation('privacy');
  return (
    <Root>
      <Counts title={t('plan.deleted')} lines={plan.deleted} />
      {plan.blanked.length > 0 && <Counts title={t('plan.blanked')} lines={plan.blanked} />}
      <p>{t('plan.searched', { count: plan.searched.length })}</p>
      <details>
        <summary>{t('plan.kept')}</summary>
        {keptWords(plan.kept).map((word) => (
          <p key={word}>{t(`plan.stays.${word}`)}</p>
        ))}
      </details>
    </Root>
  );
}

function Counts({ title, lines }: { title: string; lines: ErasurePreview['deleted'] }) {
  const { t, i18n } = useTranslation('privacy');
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <div>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p>{t('plan.nothing')}</p>
      ) : (
        <dl tabIndex={0} aria-label={title}>
          {planLines(lines).map(({ word, rows }) => (
            <Line key={word} name={t(`plan.word.${word}`)} rows={number.format(rows)} />
          ))}
        </dl>
      )}
    </div>
  );
}

const Line = ({ name, rows }: { name: string; rows: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{rows}</dd>
  </>
);
