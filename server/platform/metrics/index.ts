export type { Counter, Family, Histogram, Labels, Reading, Sample } from './contract.js';
export { EXPOSITION_TYPE, exposition } from './exposition.js';
export { Metrics } from './metrics.js';
export { MetricsModule } from './metrics.module.js';
