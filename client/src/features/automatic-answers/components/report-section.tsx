import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { ChartLine } from 'lucide-react';
import { EmptyState } from '../../../ui/states/empty-state';
import { Section } from '../../../ui/page/section';
import type { AnswerReport } from '../../../api/types/automatic-answers';
import { enough, pointFor } from '../model/nearest-point';
import { CurveChart } from './curve-chart';
import { CurveTable } from './curve-table';
import { usePercent } from './use-percent';

interface Props {
  report: AnswerReport;
  /** As it stands in the form. */
  confidence: number;
}

/** What would have happened at each confidence. */
export function ReportSection({ report, confidence }: Props) {
  const { t } = useTranslation('automaticAnswers');
  const percent = usePercent();
  const point = pointFor(report.curve, confidence);
  return (
    <Section title={t('report.title')} text={t('report.help')}>
      {report.questions < enough ? (
        <EmptyState
          icon={ChartLine}
          title={t('report.tooFew')}
          text={t('report.tooFewText', { count: report.questions, enough })}
        />
      ) : (
        <>
          {point && (
            <Typography variant="body2">
              {point.sent === 0
                ? t('report.nothingAt', { confidence: percent(confidence) })
                : t('report.at', {
                    confidence: percent(confidence),
                    coverage: percent(point.coverage),
                    precision: percent(point.precision),
                    count: report.questions,
                  })}
            </Typography>
          )}
          <CurveChart curve={report.curve} chosen={confidence} percent={percent} />
          <CurveTable curve={report.curve} current={point?.confidence} />
        </>
      )}
      {report.sent > 0 && (
        <Typography variant="body2">
          {t('report.judged', {
            count: report.sent,
            right: report.judgedRight,
            wrong: report.judgedWrong,
          })}
        </Typography>
      )}
    </Section>
  );
}
