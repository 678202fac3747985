import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { queryString, request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type { RatingComment, RatingReport, RatingReportBy } from '../../../api/types/satisfaction';

export interface RatingQuestion {
  /** ISO 8601. */
  from: string;
  to: string;
  timeZone: string;
  by: RatingReportBy;
}

/** What narrows the comments to one row of the report. */
export type RatingRow = Partial<Record<'channelId' | 'agentId' | 'teamId', string>>;

export const useRatingReport = (question: RatingQuestion) =>
  useQuery({
    queryKey: ['satisfaction', question],
    queryFn: ({ signal }) =>
      request<RatingReport>('GET', '/reports/satisfaction', { query: { ...question }, signal }),
    placeholderData: keepPreviousData,
  });

export const ratingCsv = (question: RatingQuestion): string =>
  `/api/v1/reports/satisfaction/csv${queryString({ ...question })}`;

/** Newest first; `most` leaves out ratings above it. */
export function useRatingComments(
  { by: _, ...question }: RatingQuestion,
  row: RatingRow,
  filter: { most: number; withWords: boolean },
) {
  return useInfiniteQuery({
    queryKey: ['satisfaction', 'comments', question, row, filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<RatingComment>>('GET', '/reports/satisfaction/comments', {
        query: { ...question, ...row, ...filter, cursor: pageParam, limit: 20 },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
  });
}
