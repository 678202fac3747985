import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ImportPreview, ImportTarget } from '../../../api/types/customer-data';
import { type PlanDraft, targetOf, targets, withName, withTarget } from '../model/plan-draft';

const Frame = styled('div')(({ theme }) => ({
  overflow: 'auto',
  maxHeight: 420,
  borderRadius: 8,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.hark.accent.text}` },
}));

const Table = styled('table')(({ theme }) => ({
  borderCollapse: 'separate',
  borderSpacing: 0,
  minWidth: '100%',
  fontSize: '0.75rem',
  '& th, & td': {
    padding: '5px 8px',
    textAlign: 'left',
    whiteSpace: 'nowrap',
    maxWidth: 220,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
  },
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    minWidth: 168,
    overflow: 'visible',
    verticalAlign: 'top',
    backgroundColor: theme.vars.palette.hark.ground.raised,
  },
  '& thead span': {
    display: 'block',
    maxWidth: 200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '& thead .MuiInputBase-root': { width: '100%', marginTop: 4, fontSize: '0.75rem' },
  '& tbody th': { fontWeight: 400, color: theme.vars.palette.hark.text.muted },
  '& [data-used="false"]': { color: theme.vars.palette.hark.text.muted },
  '& [data-fault]': { color: theme.vars.palette.hark.breached.text },
}));

const nothing = 'nothing';

interface Props {
  preview: ImportPreview;
  draft: PlanDraft;
  onChange: (draft: PlanDraft) => void;
}

/** The first lines of the file, with what each column is to become above it. */
export function PlanTable({ preview, draft, onChange }: Props) {
  const { t } = useTranslation('customerImport');
  return (
    <Frame tabIndex={0} role="group" aria-label={t('columns.title')}>
      <Table>
        <thead>
          <tr>
            <th scope="col" style={{ minWidth: 0 }}>
              {t('columns.line')}
            </th>
            {preview.headers.map((heading, column) => (
              <th key={column} scope="col">
                <span title={heading}>{heading}</span>
                <ColumnTarget {...{ heading, column, draft, onChange }} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map(({ line, cells, fault }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {fault !== null && (
                <td data-fault colSpan={preview.headers.length}>
                  {t(`fault.${fault}`)}
                </td>
              )}
              {fault === null &&
                cells?.map((cell, column) => (
                  <td key={column} title={cell} data-used={targetOf(draft, column) !== undefined}>
                    {cell}
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Frame>
  );
}

function ColumnTarget({
  heading,
  column,
  draft,
  onChange,
}: Omit<Props, 'preview'> & { heading: string; column: number }) {
  const { t } = useTranslation('customerImport');
  const chosen = targetOf(draft, column);
  const label = t('columns.becomes', { heading });
  return (
    <>
      <Select<string>
        size="small"
        value={chosen?.target ?? nothing}
        SelectDisplayProps={{ 'aria-label': label }}
        onChange={({ target: { value } }) =>
          onChange(
            withTarget(draft, column, value === nothing ? null : (value as ImportTarget), heading),
          )
        }
      >
        <MenuItem value={nothing}>{t('target.nothing')}</MenuItem>
        {targets.map((value) => (
          <MenuItem key={value} value={value}>
            {t(`target.${value}`)}
          </MenuItem>
        ))}
      </Select>
      {(chosen?.target === 'attribute' || chosen?.target === 'consent') && (
        <OutlinedInput
          size="small"
          value={chosen.name ?? ''}
          placeholder={t(`nameOf.${chosen.target}`)}
          inputProps={{
            'aria-label': `${heading}: ${t(`nameOf.${chosen.target}`)}`,
            maxLength: 60,
          }}
          onChange={({ target }) => onChange(withName(draft, column, target.value))}
        />
      )}
    </>
  );
}
