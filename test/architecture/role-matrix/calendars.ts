import { randomUUID } from 'node:crypto';
import { FormData } from 'undici';
import { leads, workers } from './callers.js';
import type { Line } from './expectation.js';

const rules = () => ({
  timeZone: 'Europe/Brussels',
  week: Array.from({ length: 7 }, () => [{ from: 540, to: 1080 }]),
  holidays: [],
  extraDays: [],
});
const question = () => ({ start: '2026-11-20T17:40:00+01:00', minutes: 30 });
const holidays = (): FormData => {
  const form = new FormData();
  form.set('file', new Blob(['BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n']), 'holidays.ics');
  return form;
};

const see: Line = { who: workers };
const steer: Line = { who: leads };
const one = { reach: 'house', on: 'calendar' } as const;

export const calendars: Readonly<Record<string, Line>> = {
  'GET /api/v1/calendars': see,
  'POST /api/v1/calendars': { ...steer, body: () => ({ name: randomUUID(), ...rules() }) },
  'POST /api/v1/calendars/preview': { ...steer, body: () => ({ ...rules(), ...question() }) },
  'POST /api/v1/calendars/holidays-preview': { ...steer, body: holidays },
  'GET /api/v1/public-holidays': {
    ...steer,
    query: () => 'country=BE&year=2026&language=en',
  },
  'GET /api/v1/calendars/:id': { ...see, ...one },
  'GET /api/v1/calendars/:id/use': { ...steer, ...one },
  'GET /api/v1/calendars/:id/week': { ...see, ...one, query: () => 'of=2026-11-23' },
  'POST /api/v1/calendars/:id/preview': { ...steer, ...one, body: question },
  'PATCH /api/v1/calendars/:id': { ...steer, ...one, body: () => ({ name: randomUUID() }) },
  'DELETE /api/v1/calendars/:id': { ...steer, ...one },
};
