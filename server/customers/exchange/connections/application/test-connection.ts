import { Injectable } from '@nestjs/common';
import type { CrmFailure, TestStep } from '../domain/crm-connector.js';
import { CrmConnectors, SEALED_OTHERWISE } from './crm-connectors.js';
import { KeepConnections } from './keep-connections.js';

/** Tries what a connection needs, and says how far it came. Nothing is taken in. */
@Injectable()
export class TestConnection {
  constructor(
    private readonly connections: KeepConnections,
    private readonly connectors: CrmConnectors,
  ) {}

  /** Throws a Problem 404. */
  async test(id: string): Promise<{ step: TestStep; failure: CrmFailure | null }[]> {
    const connector = this.connectors.to(await this.connections.find(id));
    return connector ? connector.test() : [{ step: 'sign-in', failure: SEALED_OTHERWISE }];
  }
}
