import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RatingReportBy, RatingReportRow } from '../../../api/types/satisfaction';
import type { RatingQuestion, RatingRow } from '../api/report';
import { CommentList } from './comment-list';
import { RatingBar } from './rating-bar';
import { useShares } from './use-shares';

const Scroll = styled('div')({ overflowX: 'auto' });

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& th': { textAlign: 'left', fontWeight: 500, padding: '8px 12px 8px 0' },
  '& td': { padding: '8px 12px 8px 0', fontVariantNumeric: 'tabular-nums' },
  '& .number': { textAlign: 'right' },
  '& .bar': { minWidth: 120, '& > div': { margin: 0 } },
  '& thead th': { color: theme.vars.palette.hark.text.muted, fontSize: '0.75rem' },
  '& tbody tr': { borderTop: `1px solid ${theme.vars.palette.hark.line.soft}` },
}));

const Open = styled('button')({
  all: 'unset',
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  cursor: 'pointer',
  '&:hover': { textDecoration: 'underline' },
  '&:focus-visible': { outline: '2px solid currentColor', outlineOffset: 2 },
});

const narrowing = {
  channel: 'channelId',
  agent: 'agentId',
  team: 'teamId',
} as const satisfies Partial<Record<RatingReportBy, keyof RatingRow>>;

/** Null: a row behind which no list of its own can be opened. */
const rowOf = (by: RatingReportBy, key: string): RatingRow | null =>
  by === 'week' || key === 'none' ? null : { [narrowing[by]]: key };

interface Props {
  rows: readonly RatingReportRow[];
  question: RatingQuestion;
}

/** The figures as a table; each row opens to the answers behind it. */
export function RatingRows({ rows, question }: Props) {
  const { t } = useTranslation('satisfaction');
  const id = useId();
  const share = useShares();
  const [open, setOpen] = useState<string | null>(null);
  const { by } = question;
  return (
    <Scroll>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t(`group.${by}`)}</th>
            {(['csat', 'answers', 'rate', 'past'] as const).map((word) => (
              <th key={word} scope="col" className="number">
                {t(`column.${word}`)}
              </th>
            ))}
            <th scope="col">{t('column.spread')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const narrow = rowOf(by, row.key);
            const name = row.name ?? (row.key === 'none' ? t('nobody') : row.key);
            const isOpen = open === row.key;
            const Icon = isOpen ? ChevronDown : ChevronRight;
            return (
              <Fragment key={row.key}>
                <tr>
                  <th scope="row">
                    {narrow ? (
                      <Open
                        type="button"
                        aria-expanded={isOpen}
                        aria-controls={`${id}-${row.key}`}
                        onClick={() => setOpen(isOpen ? null : row.key)}
                      >
                        <Icon size={14} aria-hidden />
                        {name}
                      </Open>
                    ) : (
                      name
                    )}
                  </th>
                  <td className="number">{share(row.csat)}</td>
                  <td className="number">{row.answered}</td>
                  <td className="number">{share(row.responseRate)}</td>
                  <td className="number">{share(row.before.csat)}</td>
                  <td className="bar">
                    <RatingBar ratings={row.ratings} />
                  </td>
                </tr>
                {isOpen && narrow && (
                  <tr id={`${id}-${row.key}`}>
                    <td colSpan={6}>
                      <CommentList question={question} row={narrow} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </Table>
    </Scroll>
  );
}
