/** What customers are by the rules of the desk, with reasons: buyer, loyal, dissatisfied and so on. */
export { RecomputeSegments } from './application/recompute-segments.js';
export { SegmentsModule } from './segments.module.js';
