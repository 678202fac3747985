import { beginRun, discardAbandonedRuns } from './test-run.mjs';

export default async function prepareRun() {
  await discardAbandonedRuns();
  beginRun();
}
