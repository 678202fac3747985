import { useTranslation } from 'react-i18next';
import type { CurvePoint } from '../../../api/types/automatic-answers';
import { Frame, Table } from './table';
import { usePercent } from './use-percent';

interface Props {
  curve: readonly CurvePoint[];
  /** The confidence of the row that is in force. */
  current: number | undefined;
}

/** The figures behind the chart. */
export function CurveTable({ curve, current }: Props) {
  const { t } = useTranslation('automaticAnswers');
  const percent = usePercent();
  return (
    <Frame>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t('report.confidence')}</th>
            <th scope="col" data-figure>
              {t('report.precision')}
            </th>
            <th scope="col" data-figure>
              {t('report.coverage')}
            </th>
            <th scope="col" data-figure>
              {t('report.answered')}
            </th>
          </tr>
        </thead>
        <tbody>
          {curve.map((point) => (
            <tr key={point.confidence} aria-current={point.confidence === current}>
              <th scope="row">{percent(point.confidence)}</th>
              <td data-figure>{percent(point.precision)}</td>
              <td data-figure>{percent(point.coverage)}</td>
              <td data-figure>{point.sent}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Frame>
  );
}
