import type { CurvePoint } from '../../../api/types/automatic-answers';

/** The point that tells what would happen at a confidence: the last one not above it. */
export const pointFor = (
  curve: readonly CurvePoint[],
  confidence: number,
): CurvePoint | undefined => curve.findLast((point) => point.confidence <= confidence + 1e-9);

/** Only with so many questions the figures mean something. */
export const enough = 30;
