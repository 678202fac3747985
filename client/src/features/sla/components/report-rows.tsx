import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlaReportRow } from '../../../api/types/sla';
import type { ReportQuestion } from '../api/sla-report';
import { DecidedClocks } from './decided-clocks';
import { useRowName } from './use-row-name';

const Scroll = styled('div')({ overflowX: 'auto', marginTop: 16 });

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& th': { textAlign: 'left', fontWeight: 500, padding: '8px 12px 8px 0' },
  '& td': { padding: '8px 12px 8px 0', fontVariantNumeric: 'tabular-nums' },
  '& .number': { textAlign: 'right' },
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

interface Props {
  rows: readonly SlaReportRow[];
  question: ReportQuestion;
}

/** The figures as a table; each row opens to what stands behind it. */
export function ReportRows({ rows, question }: Props) {
  const { t, i18n } = useTranslation('sla');
  const id = useId();
  const nameOf = useRowName(question.by);
  const [open, setOpen] = useState<string | null>(null);
  const percent = new Intl.NumberFormat(i18n.language, {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const share = (value: number | null) => (value === null ? '–' : percent.format(value));
  return (
    <Scroll>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t(`report.group.${question.by}`)}</th>
            <th scope="col" className="number">
              {t('report.met')}
            </th>
            <th scope="col" className="number">
              {t('report.late')}
            </th>
            <th scope="col" className="number">
              {t('report.share')}
            </th>
            <th scope="col" className="number">
              {t('report.before')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const isOpen = open === row.key;
            const Icon = isOpen ? ChevronDown : ChevronRight;
            return (
              <Fragment key={row.key}>
                <tr>
                  <th scope="row">
                    <Open
                      type="button"
                      aria-expanded={isOpen}
                      aria-controls={`${id}-${row.key}`}
                      aria-label={t('report.show', { name: nameOf(row) })}
                      onClick={() => setOpen(isOpen ? null : row.key)}
                    >
                      <Icon size={14} aria-hidden />
                      {nameOf(row)}
                    </Open>
                  </th>
                  <td className="number">{row.met}</td>
                  <td className="number">{row.late}</td>
                  <td className="number">{share(row.share)}</td>
                  <td className="number">{share(row.before.share)}</td>
                </tr>
                {isOpen && (
                  <tr id={`${id}-${row.key}`}>
                    <td colSpan={5}>
                      <DecidedClocks row={row} name={nameOf(row)} question={question} />
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
