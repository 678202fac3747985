import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { queryString, request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type {
  ComparedRow,
  DimensionValues,
  FactBehind,
  FigureDimension,
  FigureSeries,
  FigureSpread,
  FigureStep,
  HourCell,
  MeasureCatalogue,
} from '../../../api/types/figures';
import type { Question } from '../model/question';

/** New facts come in all the time; figures are looked at again this often. */
const FRESH_MS = 60_000;

const flat = ({ from, to, filter }: Question) => ({ ...filter, from, to });

const useFigures = <Data>(path: string, query: Record<string, string | undefined>) =>
  useQuery({
    queryKey: ['figures', path, query],
    queryFn: ({ signal }) => request<Data>('GET', `/figures/${path}`, { query, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: FRESH_MS,
  });

export const useCatalogue = (language: string) =>
  useFigures<MeasureCatalogue>('catalogue', { language });

export const useSeries = (question: Question, measures: readonly string[], step: FigureStep) =>
  useFigures<Items<FigureSeries>>('series', {
    ...flat(question),
    measures: measures.join(','),
    step,
  });

export const useComparison = (
  question: Question,
  measures: readonly string[],
  by: FigureDimension,
) =>
  useFigures<{ rows: ComparedRow[] }>('comparison', {
    ...flat(question),
    measures: measures.join(','),
    by,
  });

export const useSpread = (question: Question, measure: string) =>
  useFigures<FigureSpread>('spread', { ...flat(question), measure });

export const useHours = (question: Question, measure: string) =>
  useFigures<Items<HourCell>>('hours', { ...flat(question), measure });

/** By what the figures of these days can be narrowed. */
export const useValues = ({ from, to }: Pick<Question, 'from' | 'to'>) =>
  useFigures<Items<DimensionValues>>('values', { from, to });

/** One corner of a figure, and what it is called. */
export interface Corner {
  measure: string;
  title: string;
  question: Question;
  bucketFrom?: number;
  bucketTo?: number;
  weekday?: number;
  hour?: number;
}

interface FactPage {
  items: FactBehind[];
  nextCursor: string | null;
}

/** The conversations behind a corner, newest first. */
export const useBehind = ({ title: _title, question, ...corner }: Corner) =>
  useInfiniteQuery({
    queryKey: ['figures', 'behind', question, corner],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<FactPage>('GET', '/figures/behind', {
        query: { ...flat(question), ...corner, limit: 25, cursor: pageParam },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Address of the same figures for a spreadsheet. */
export const seriesFile = (question: Question, measures: readonly string[], step: FigureStep) =>
  `/api/v1/figures/series/csv${queryString({ ...flat(question), measures: measures.join(','), step })}`;

export const comparisonFile = (
  question: Question,
  measures: readonly string[],
  by: FigureDimension,
) =>
  `/api/v1/figures/comparison/csv${queryString({ ...flat(question), measures: measures.join(','), by })}`;
