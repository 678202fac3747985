import { dateOf, type DayNumber, dayNumber } from './calendar-date.js';

export const HOLIDAY_COUNTRIES = ['BE', 'FR', 'NL'] as const;
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number];
export type HolidayLanguage = 'en' | 'fr' | 'nl';

type Names = Readonly<Record<HolidayLanguage, string>>;

const names = (en: string, fr: string, nl: string): Names => ({ en, fr, nl });

const newYear = names('New Year’s Day', 'Jour de l’An', 'Nieuwjaar');
const goodFriday = names('Good Friday', 'Vendredi saint', 'Goede Vrijdag');
const easter = names('Easter Sunday', 'Pâques', 'Eerste paasdag');
const easterMonday = names('Easter Monday', 'Lundi de Pâques', 'Paasmaandag');
const labourDay = names('Labour Day', 'Fête du Travail', 'Dag van de Arbeid');
const ascension = names('Ascension Day', 'Ascension', 'Hemelvaartsdag');
const whitSunday = names('Whit Sunday', 'Pentecôte', 'Eerste pinksterdag');
const whitMonday = names('Whit Monday', 'Lundi de Pentecôte', 'Pinkstermaandag');
const assumption = names('Assumption', 'Assomption', 'Tenhemelopneming');
const allSaints = names('All Saints’ Day', 'Toussaint', 'Allerheiligen');
const armistice = names('Armistice Day', 'Armistice 1918', 'Wapenstilstand');
const christmas = names('Christmas Day', 'Noël', 'Kerstmis');

/** `MM-DD`, or days after Easter Sunday. */
type When = string | number;

const lists: Readonly<Record<HolidayCountry, readonly (readonly [When, Names])[]>> = {
  BE: [
    ['01-01', newYear],
    [1, easterMonday],
    ['05-01', labourDay],
    [39, ascension],
    [50, whitMonday],
    ['07-21', names('National Day', 'Fête nationale', 'Nationale feestdag')],
    ['08-15', assumption],
    ['11-01', allSaints],
    ['11-11', armistice],
    ['12-25', christmas],
  ],
  FR: [
    ['01-01', newYear],
    [1, easterMonday],
    ['05-01', labourDay],
    ['05-08', names('Victory in Europe Day', 'Victoire 1945', 'Einde WO II in Europa')],
    [39, ascension],
    [50, whitMonday],
    ['07-14', names('Bastille Day', 'Fête nationale', 'Franse nationale feestdag')],
    ['08-15', assumption],
    ['11-01', allSaints],
    ['11-11', armistice],
    ['12-25', christmas],
  ],
  NL: [
    ['01-01', newYear],
    [-2, goodFriday],
    [0, easter],
    [1, easterMonday],
    [39, ascension],
    [49, whitSunday],
    [50, whitMonday],
    ['12-25', christmas],
    ['12-26', names('Boxing Day', 'Saint-Étienne', 'Tweede kerstdag')],
  ],
};

/** Public holidays of a year in the order of their dates, as `2026-05-14`. */
export function publicHolidays(
  country: HolidayCountry,
  year: number,
  language: HolidayLanguage,
): { on: string; name: string }[] {
  const sunday = easterSunday(year);
  const days = lists[country].map(([when, name]) => ({
    on: typeof when === 'number' ? dateOf(sunday + when) : `${year}-${when}`,
    name: name[language],
  }));
  const all = country === 'NL' ? [...days, ...dutchFestivities(year, language)] : days;
  return all.sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** King's Day gives way to a Sunday; Liberation Day is a day off for everybody every five years. */
function dutchFestivities(year: number, language: HolidayLanguage): { on: string; name: string }[] {
  const king = names('King’s Day', 'Fête du Roi', 'Koningsdag')[language];
  const liberation = names('Liberation Day', 'Jour de la Libération', 'Bevrijdingsdag')[language];
  const isSunday = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0;
  return [
    { on: `${year}-04-${isSunday ? 26 : 27}`, name: king },
    ...(year % 5 === 0 ? [{ on: `${year}-05-05`, name: liberation }] : []),
  ];
}

/** Gregorian Easter by the rule of Gauss, with the two exceptions of the lunar table. */
export function easterSunday(year: number): DayNumber {
  const century = Math.floor(year / 100);
  const correction = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15;
  const moon = (19 * (year % 19) + correction) % 30;
  const isException = moon === 29 || (moon === 28 && year % 19 > 10);
  const fullMoon = dayNumber(year, 3, 21) + moon - (isException ? 1 : 0);
  const weekday = (((fullMoon + 4) % 7) + 7) % 7;
  return fullMoon + 7 - weekday;
}
