/** What a connection knows of its CRM. */
export interface ConnectorSettings {
  /** Without a slash at its end. */
  baseUrl: string;
  secrets: Readonly<Record<string, string>>;
  /** Attributes of the desk by properties of the CRM. */
  attributes: Readonly<Record<string, string>>;
  /** For amounts without one. */
  defaultCurrency: string | null;
}

export const PAGE = 100;
