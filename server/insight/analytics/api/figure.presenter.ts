import { csvFile } from '../../../platform/csv/index.js';
import type { ComparedRow } from '../application/compare-figures.js';
import type { Series } from '../application/show-series.js';
import type { RebuildProgress } from '../data/follow.repository.js';
import { BUCKET_ERROR } from '../domain/buckets.js';
import type { Figure } from '../domain/figure.js';
import { measures } from '../domain/measures/catalogue.js';
import type { Measure } from '../domain/measures/measure.js';
import { measureText, type TextLanguage } from '../domain/measures/measure-text.js';
import type {
  CatalogueDto,
  ComparedRowDto,
  FigureDto,
  FigureSeriesDto,
} from './figure-answer.dto.js';

export const presentCatalogue = (
  language: TextLanguage,
  { timeZone, left, total }: RebuildProgress,
): CatalogueDto => ({
  items: [...measures.values()].map(({ formula: _formula, dimensions, ...measure }) => ({
    ...measure,
    dimensions: [...dimensions],
    ...measureText(measure, language),
  })),
  durationError: Math.round(BUCKET_ERROR * 1000) / 1000,
  timeZone,
  waiting: left,
  waitingOf: Math.max(total, left),
});

const presentFigure = ({ value, n, p90 = null, mean = null }: Figure): FigureDto => ({
  value,
  n,
  p90,
  mean,
});

export const presentSeries = (series: Series): FigureSeriesDto => ({
  measure: series.measure.key,
  whole: presentFigure(series.whole),
  before: presentFigure(series.before),
  points: series.points.map(({ at, ...figure }) => ({ at, ...presentFigure(figure) })),
  pointsBefore: series.pointsBefore.map(({ at, ...figure }) => ({ at, ...presentFigure(figure) })),
});

export const presentRow = (
  { key, name, figures }: ComparedRow,
  asked: readonly Measure[],
): ComparedRowDto => ({
  key,
  name,
  figures: figures.map(({ figure, before }, index) => ({
    measure: asked[index]!.key,
    figure: presentFigure(figure),
    before: presentFigure(before),
  })),
});

/** Seconds, percent or a count, as spreadsheets take them. */
const shown = ({ unit }: Measure, value: number | null): number | null => {
  if (value === null) return null;
  if (unit === 'duration') return Math.round(value / 1000);
  return unit === 'share' ? Math.round(value * 10_000) / 100 : value;
};

const UNITS = { count: '', duration: ' (seconds)', share: ' (%)' } as const;
const headings = (asked: readonly Measure[]): string[] =>
  asked.flatMap(({ key, unit }) => [`${key}${UNITS[unit]}`, `${key} before${UNITS[unit]}`]);

/** One line a step, with the same step of the period before. */
export const seriesCsv = (all: readonly Series[]): string =>
  csvFile([
    ['from', ...headings(all.map(({ measure }) => measure))],
    ...(all[0]?.points ?? []).map(({ at }, index) => [
      at,
      ...all.flatMap(({ measure, points, pointsBefore }) => [
        shown(measure, points[index]?.value ?? null),
        shown(measure, pointsBefore[index]?.value ?? null),
      ]),
    ]),
  ]);

/** One line a value of the dimension. */
export const comparisonCsv = (
  by: string,
  asked: readonly Measure[],
  rows: readonly ComparedRow[],
): string =>
  csvFile([
    [by, 'key', ...headings(asked)],
    ...rows.map(({ key, name, figures }) => [
      name ?? key,
      key,
      ...figures.flatMap(({ figure, before }, index) => [
        shown(asked[index]!, figure.value),
        shown(asked[index]!, before.value),
      ]),
    ]),
  ]);
