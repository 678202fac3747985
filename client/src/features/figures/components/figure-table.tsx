import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const Scroll = styled('div')({ overflowX: 'auto', maxHeight: 420 });

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& th': { textAlign: 'left', fontWeight: 500, padding: '7px 12px 7px 0' },
  '& td': {
    padding: '7px 0 7px 12px',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  '& thead th': { color: theme.vars.palette.hark.text.muted, fontSize: '0.75rem' },
  '& thead th:not(:first-of-type)': { textAlign: 'right', padding: '7px 0 7px 12px' },
  '& tbody tr': { borderTop: `1px solid ${theme.vars.palette.hark.line.soft}` },
  '& button': {
    all: 'unset',
    cursor: 'pointer',
    textDecoration: 'underline',
    textDecorationColor: theme.vars.palette.hark.line.strong,
    textUnderlineOffset: 3,
  },
  '& button:focus-visible': { outline: '2px solid currentColor', outlineOffset: 2 },
}));

export interface TableRow {
  key: string;
  name: string;
  cells: ReactNode[];
  /** Opens what stands behind the row. */
  onOpen?: () => void;
}

interface Props {
  label: string;
  heads: readonly string[];
  rows: readonly TableRow[];
}

/** Figures as a table: the same as the plot says, for the eye and for the ear. */
export const FigureTable = ({ label, heads, rows }: Props) => (
  <Scroll tabIndex={0} role="region" aria-label={label}>
    <Table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells, onOpen }) => (
          <tr key={key}>
            <th scope="row">
              {onOpen ? (
                <button type="button" onClick={onOpen}>
                  {name}
                </button>
              ) : (
                name
              )}
            </th>
            {cells.map((cell, index) => (
              <td key={heads[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  </Scroll>
);
