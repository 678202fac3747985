import type { SandboxCrm, SandboxFault, SandboxNetwork } from '../contract.js';

interface Armed {
  fault: SandboxFault;
  left: number;
}

function pattern(route: string): RegExp {
  const parts = route.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

function meets(
  { match }: SandboxFault,
  network: SandboxNetwork | SandboxCrm,
  route: string,
): boolean {
  if (match?.network && match.network !== network) return false;
  return match?.route === undefined || pattern(match.route).test(route);
}

/** Faults that wait for a call to meet. */
export class Faults {
  private armed: Armed[] = [];

  add(fault: SandboxFault): void {
    this.armed.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.armed = [];
  }

  /** The first fault that meets this call, used up by one. `route` is method and path: `PUT /a/reply`. */
  take(network: SandboxNetwork | SandboxCrm, route: string): SandboxFault | undefined {
    const hit = this.armed.find(({ fault }) => meets(fault, network, route));
    if (!hit) return undefined;
    hit.left -= 1;
    if (hit.left <= 0) this.armed = this.armed.filter((one) => one !== hit);
    return hit.fault;
  }
}
