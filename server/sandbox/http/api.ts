import { SANDBOX_PAGES } from '../accounts.js';
import type { Faults } from '../faults/faults.js';
import type { Scene } from '../scene.js';
import type { SandboxSecrets } from '../secrets.js';
import type { Stage } from '../stage.js';
import type { Uploads } from './uploads.js';

/** What the stand-ins' APIs and pages work with. */
export interface Backstage {
  stage: Stage;
  faults: Faults;
  secrets: SandboxSecrets;
  uploads: Uploads;
  /** Known once the port is. */
  url(): string;
}

export function sceneOf({ stage, url }: Backstage): Scene {
  return {
    world: stage.world,
    now: stage.now(),
    absolute: (address) => (address.startsWith('/') ? url() + address : address),
  };
}

/** The page whose token this is. */
export function pageWithToken(secrets: SandboxSecrets, token: string | undefined) {
  return SANDBOX_PAGES.find(({ id }) => token !== undefined && secrets.pageTokens[id] === token);
}
