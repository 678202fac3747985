import type { ThresholdField } from '../../../api/types/segments';

/** What was typed, as the server keeps it; an empty field switches the ground off. */
export function valueTyped(
  { unit }: Pick<ThresholdField, 'unit'>,
  typed: string,
): number | string | null {
  const text = typed.trim();
  if (text === '') return null;
  return unit === 'text' ? text : Number(text);
}

/** Whether a value can be right, as far as one field says. */
export function fits(
  { unit, least, most, mayBeOff }: ThresholdField,
  value: number | string | null | undefined,
): boolean {
  if (value === null || value === undefined) return mayBeOff;
  if (unit === 'text') return typeof value === 'string' && value.length <= 100;
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
