import type { SlaReport } from '../application/report-sla.js';
import { csvLine, type ReportGroup, shareOf, type Tally } from '../domain/report.js';
import type { SlaReportRowDto, SlaReportDto, SlaTallyDto } from './sla-report.dto.js';

const withShare = ({ met, late }: Tally): SlaTallyDto => ({
  met,
  late,
  share: shareOf({ met, late }),
});

const FIELDS: Readonly<Partial<Record<ReportGroup, string>>> = {
  team: 'teamId',
  agent: 'assigneeId',
  channel: 'channelId',
  priority: 'priority',
};

const filterOf = (by: ReportGroup, key: string): string | null => {
  const field = FIELDS[by];
  return field === undefined ? null : `${field}=${encodeURIComponent(key)}`;
};

export const presentReport = (report: SlaReport, by: ReportGroup): SlaReportDto => ({
  rows: report.rows.map((row): SlaReportRowDto => ({
    key: row.key,
    name: row.name,
    ...withShare(row),
    before: withShare(row.before),
    filter: filterOf(by, row.key),
  })),
  whole: withShare(report.whole),
  wholeBefore: withShare(report.wholeBefore),
});

const percent = (tally: Tally): string | null => {
  const share = shareOf(tally);
  return share === null ? null : (share * 100).toFixed(1);
};

/** The same figures for a spreadsheet, with a line of headings. */
export const reportCsv = ({ rows }: SlaReport, by: ReportGroup): string =>
  [
    csvLine([by, 'key', 'met', 'late', 'share met (%)', 'share met before (%)']),
    ...rows.map((row) =>
      csvLine([row.name ?? row.key, row.key, row.met, row.late, percent(row), percent(row.before)]),
    ),
    '',
  ].join('\r\n');
