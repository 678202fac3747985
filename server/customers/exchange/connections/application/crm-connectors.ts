import { Inject, Injectable } from '@nestjs/common';
import { SealBroken, SECRET, SecretBox } from '../../../../platform/config/index.js';
import { NetworkHttp } from '../../../../platform/egress/index.js';
import type { CrmConnection } from '../data/crm-connection.entity.js';
import { HubspotConnector } from '../connectors/hubspot/hubspot.connector.js';
import { SalesforceConnector } from '../connectors/salesforce/salesforce.connector.js';
import type { CrmConnector, CrmFailure, CrmKind } from '../domain/crm-connector.js';

const CONNECTORS = { hubspot: HubspotConnector, salesforce: SalesforceConnector } as const;

type Settings = Pick<CrmConnection, 'baseUrl' | 'attributes' | 'defaultCurrency'>;

/** What is told when credentials cannot be opened. */
export const SEALED_OTHERWISE: CrmFailure = {
  code: 'auth',
  detail: 'The stored credentials cannot be opened. Enter them anew.',
};

/** Makes the way to a CRM; its secrets are opened here and nowhere else. */
@Injectable()
export class CrmConnectors {
  private readonly box: SecretBox;

  constructor(
    @Inject(SECRET) secret: string,
    private readonly http: NetworkHttp,
  ) {
    this.box = new SecretBox(secret, 'crm-secrets');
  }

  /** Undefined: its credentials were sealed with another secret of the installation. */
  to(connection: CrmConnection): CrmConnector | undefined {
    const secrets = this.open(connection.secrets);
    return secrets && this.with(connection.kind, connection, secrets);
  }

  with(kind: CrmKind, settings: Settings, secrets: Readonly<Record<string, string>>): CrmConnector {
    const { baseUrl, attributes, defaultCurrency } = settings;
    return new CONNECTORS[kind](this.http, { baseUrl, attributes, defaultCurrency, secrets });
  }

  seal(secrets: Readonly<Record<string, string>>): Buffer {
    return this.box.seal(JSON.stringify(secrets));
  }

  /** Undefined: they were sealed with another secret of the installation. */
  open(sealed: Buffer): Record<string, string> | undefined {
    try {
      return JSON.parse(this.box.open(sealed)) as Record<string, string>;
    } catch (error) {
      if (error instanceof SealBroken) return undefined;
      throw error;
    }
  }

  /** Why this address would never be called. */
  refusal(url: string): string | undefined {
    return this.http.refusal(url);
  }
}
