import type { SandboxCrm } from '../contract.js';

export interface StoredCrmContact {
  id: string;
  crm: SandboxCrm;
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  language: string;
  /** Further properties under the CRM's own names. */
  properties: Record<string, string>;
  modifiedAt: string;
}

export interface StoredCrmDeal {
  id: string;
  crm: SandboxCrm;
  name: string;
  amount: string;
  currency: string;
  contactIds: string[];
  closedAt: string;
  modifiedAt: string;
}

export interface StoredCrmNote {
  id: string;
  crm: SandboxCrm;
  contactId: string;
  subject: string;
  body: string;
  createdAt: string;
}
