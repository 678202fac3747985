import { styled, useTheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { CurvePoint } from '../../../api/types/automatic-answers';

const width = 560;
const height = 180;
const margin = { left: 40, right: 22, top: 10, bottom: 24 };
const lines = [0, 0.25, 0.5, 0.75, 1];
const from = 0.5;

const Picture = styled('svg')(({ theme }) => ({
  width: '100%',
  maxWidth: 680,
  height: 'auto',
  fontSize: 11,
  fill: theme.vars.palette.hark.text.muted,
}));

const Legend = styled('p')(({ theme }) => ({
  display: 'flex',
  gap: 16,
  margin: 0,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
  '& span': { display: 'inline-flex', alignItems: 'center', gap: 6 },
  '& i': { width: 14, height: 3, borderRadius: 2 },
}));

const x = (confidence: number) =>
  margin.left + ((confidence - from) / (1 - from)) * (width - margin.left - margin.right);
const y = (share: number) => margin.top + (1 - share) * (height - margin.top - margin.bottom);

const pathOf = (points: readonly (readonly [number, number])[]) =>
  points.map(([at, share], index) => `${index === 0 ? 'M' : 'L'}${x(at)} ${y(share)}`).join(' ');

interface Props {
  curve: readonly CurvePoint[];
  chosen: number;
  percent: (share: number) => string;
}

/** How often answers are right and how many are given, by the confidence that is asked for. */
export function CurveChart({ curve, chosen, percent }: Props) {
  const { t } = useTranslation('automaticAnswers');
  const { hark } = useTheme().vars.palette;
  const precision = curve.flatMap((point) =>
    point.precision === null ? [] : [[point.confidence, point.precision] as const],
  );
  const coverage = curve.map((point) => [point.confidence, point.coverage] as const);
  return (
    <>
      <Picture viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('report.chart')}>
        {lines.map((share) => (
          <g key={share}>
            <line
              x1={margin.left}
              x2={width - margin.right}
              y1={y(share)}
              y2={y(share)}
              stroke={hark.line.soft}
            />
            <text x={margin.left - 6} y={y(share) + 4} textAnchor="end">
              {percent(share)}
            </text>
          </g>
        ))}
        {[0.5, 0.6, 0.7, 0.8, 0.9, 1].map((at) => (
          <text key={at} x={x(at)} y={height - 6} textAnchor="middle">
            {percent(at)}
          </text>
        ))}
        <line
          x1={x(chosen)}
          x2={x(chosen)}
          y1={margin.top}
          y2={height - margin.bottom}
          stroke={hark.text.muted}
          strokeDasharray="3 3"
        />
        <path d={pathOf(coverage)} fill="none" stroke={hark.accent.text} strokeWidth={2} />
        <path d={pathOf(precision)} fill="none" stroke={hark.positive.text} strokeWidth={2} />
      </Picture>
      <Legend>
        <span>
          <i style={{ backgroundColor: hark.positive.text }} />
          {t('report.precision')}
        </span>
        <span>
          <i style={{ backgroundColor: hark.accent.text }} />
          {t('report.coverage')}
        </span>
      </Legend>
    </>
  );
}
