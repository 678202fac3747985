import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { refusedFile, useRefusedLines } from '../api/imports';

const Lines = styled('ul')(({ theme }) => ({
  margin: '8px 0 0',
  padding: 0,
  listStyle: 'none',
  fontSize: '0.8125rem',
  '& li': {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr)',
    gap: 10,
    padding: '4px 0',
    borderTop: `1px solid ${theme.vars.palette.hark.line.soft}`,
    overflowWrap: 'anywhere',
  },
  '& small': { color: theme.vars.palette.hark.text.muted, fontVariantNumeric: 'tabular-nums' },
}));

/** Which lines were refused and why; all of them stand in the file, to be mended and brought again. */
export function RefusedLines({ id, count }: { id: string; count: number }) {
  const { t } = useTranslation('customerImport');
  const query = useRefusedLines(id, count > 0);
  if (count === 0) return null;
  return (
    <section aria-label={t('refused.title')}>
      <Typography variant="h3" component="h3">
        {t('refused.title')}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mb: 1 }}>
        {t('refused.text')}
      </Typography>
      <Button
        size="small"
        component="a"
        href={refusedFile(id)}
        download
        startIcon={<Download size={14} aria-hidden />}
      >
        {t('refused.download')}
      </Button>
      <Loaded query={query} skeleton={<ListSkeleton rows={3} rowHeight={28} />}>
        {({ items }) => (
          <Lines>
            {items.map(({ line, code, column }) => (
              <li key={line}>
                <small>{t('line', { line })}</small>
                <span>
                  {column !== null && <strong>{column}: </strong>}
                  {t(`fault.${code}`)}
                </span>
              </li>
            ))}
          </Lines>
        )}
      </Loaded>
      {count > 50 && <small>{t('refused.more', { count: count - 50 })}</small>}
    </section>
  );
}
