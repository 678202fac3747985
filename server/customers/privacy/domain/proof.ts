/** What was done to the rows of a table. */
export interface ErasedCount {
  table: string;
  act: 'deleted' | 'blanked' | 'redacted';
  rows: number;
}

/** That somebody was erased: what was done, when, by whom, and nothing by which they could be named. */
export interface ErasureProof {
  schema: 'hark.erasure-proof/1';
  requestId: string;
  /** A keyed hash that stands for the customer: only this installation can make it again. */
  subject: string;
  requestedBy: string;
  requestedAt: string;
  startedAt: string;
  endedAt: string;
  erased: ErasedCount[];
  kept: { table: string; why: string }[];
  /** By how many hashes the person is known again. */
  marks: number;
  files: number;
}

export interface SealedProof {
  proof: ErasureProof;
  /** SHA-256 of the proof as canonical JSON, in hexadecimal. */
  hash: string;
  /** The same, keyed with the installation's secret: that it was this desk that said so. */
  seal: string;
}

/** JSON with its keys in order and no blanks: the same for the same content. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`)
      .join(',')}}`;
  return JSON.stringify(value);
}
