import type { Incident } from '../data/incident.repository.js';
import type { IncidentInFull } from '../application/show-incidents.js';
import type { IncidentReport } from '../application/report-incident.js';
import type { IncidentDto, IncidentInFullDto } from './incident.dto.js';
import type { IncidentReportDto } from './report.dto.js';

export const presentIncident = ({ statement, ...incident }: Incident): IncidentDto => ({
  ...incident,
  statement: Object.entries(statement).map(([language, text]) => ({ language, text: text ?? '' })),
});

export const presentInFull = ({
  incident,
  alerts,
  entries,
}: IncidentInFull): IncidentInFullDto => ({
  incident: presentIncident(incident),
  alerts,
  entries,
});

export const presentReport = ({
  incident,
  alerts,
  entries,
  ...report
}: IncidentReport): IncidentReportDto => ({
  ...presentInFull({ incident, alerts, entries }),
  ...report,
});
