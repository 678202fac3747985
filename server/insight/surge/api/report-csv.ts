import { csvFile } from '../../../platform/csv/index.js';
import type { IncidentReport } from '../application/report-incident.js';

const BYTE_ORDER_MARK = '\ufeff';
const HEADINGS = ['kind', 'at', 'messages', 'negatives', 'replies', 'by', 'what', 'text'];

/** Cells that a spreadsheet would take for a formula are told as text. */
export const reportCsv = ({ course, entries }: IncidentReport): string =>
  BYTE_ORDER_MARK +
  csvFile([
    HEADINGS,
    ...course.map(({ at, messages, negatives, replies }) => [
      ...['course', at.toISOString(), messages, negatives, replies],
      ...['', '', ''],
    ]),
    ...entries.map(({ at, by, kind, text }) => [
      ...['log', at.toISOString(), '', '', ''],
      ...[by ?? '', kind, text],
    ]),
  ]);
