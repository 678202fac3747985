import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryString, request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { ClockKind, DecidedClock, ReportGroup, SlaReport } from '../../../api/types/sla';

export interface ReportQuestion {
  by: ReportGroup;
  /** ISO 8601. */
  from: string;
  to: string;
  kind: ClockKind | null;
  timeZone: string;
}

export const useSlaReport = (question: ReportQuestion) =>
  useQuery({
    queryKey: ['sla-report', question],
    queryFn: ({ signal }) =>
      request<SlaReport>('GET', '/reports/sla', { query: { ...question }, signal }),
    placeholderData: keepPreviousData,
  });

/** The clocks behind one row, late ones first; null: none is opened. */
export const useDecidedClocks = (question: ReportQuestion, key: string | null) =>
  useQuery({
    queryKey: ['sla-report', question, 'clocks', key],
    enabled: key !== null,
    queryFn: async ({ signal }) =>
      (
        await request<Items<DecidedClock>>('GET', '/reports/sla/clocks', {
          query: { ...question, key },
          signal,
        })
      ).items,
  });

/** Address of the same figures for a spreadsheet. */
export const csvAddress = (question: ReportQuestion): string =>
  `/api/v1/reports/sla/csv${queryString({ ...question })}`;
