import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type {
  CalendarRules,
  DueTime,
  HolidaysPreview,
  NamedDate,
} from '../../../api/types/calendars';
import type { Items, Language } from '../../../api/types/common';

export interface DueQuestion {
  rules: CalendarRules;
  /** ISO 8601. */
  start: string;
  minutes: number;
}

/** When something is due by rules that may not be saved; null: there is no question yet. */
export const useDueTime = (question: DueQuestion | null) =>
  useQuery({
    queryKey: keys.setting('calendar', 'preview', question),
    queryFn: ({ signal }) =>
      request<DueTime>('POST', '/calendars/preview', {
        body: { ...question?.rules, start: question?.start, minutes: question?.minutes },
        signal,
      }),
    enabled: question !== null,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 30_000,
  });

export const usePublicHolidays = (country: string, year: number, language: Language) =>
  useQuery({
    queryKey: ['public-holidays', country, year, language],
    queryFn: async ({ signal }) =>
      (
        await request<Items<NamedDate>>('GET', '/public-holidays', {
          query: { country, year, language },
          signal,
        })
      ).items,
    staleTime: Infinity,
  });

/** Looks into an iCalendar file. */
export const useReadHolidays = () =>
  useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.set('file', file);
      return request<HolidaysPreview>('POST', '/calendars/holidays-preview', { body });
    },
  });
