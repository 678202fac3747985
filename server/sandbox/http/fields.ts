import type { FastifyRequest } from 'fastify';

export interface UploadedFile {
  field: string;
  name: string;
  mime: string;
  bytes: Buffer;
}

/** A request's parameters, whether they came in the address, as a form, as JSON or in parts. */
export class Fields {
  constructor(
    private readonly values: ReadonlyMap<string, unknown>,
    readonly files: readonly UploadedFile[],
  ) {}

  has(name: string): boolean {
    return this.values.has(name);
  }

  /** Text of a parameter; numbers and truth values as they are written. */
  text(name: string): string | undefined {
    const value = this.values.get(name);
    if (typeof value === 'string') return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  }

  /** A parameter that is an object, or JSON text of one. */
  object(name: string): Record<string, unknown> | undefined {
    const value = this.values.get(name);
    const parsed = typeof value === 'string' ? parseJson(value) : value;
    return isObject(parsed) ? parsed : undefined;
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The address's parameters with the body's over them. An unreadable body counts as empty. */
export async function fieldsOf(request: FastifyRequest): Promise<Fields> {
  const values = new Map<string, unknown>(Object.entries(request.query as object));
  const files: UploadedFile[] = [];
  const type = request.headers['content-type'] ?? '';
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  if (/^application\/json/i.test(type)) {
    const parsed = parseJson(body.toString('utf8'));
    if (isObject(parsed)) for (const entry of Object.entries(parsed)) values.set(...entry);
  } else if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) {
    for (const [name, value] of await formEntries(body, type)) {
      if (typeof value === 'string') values.set(name, value);
      else files.push(await uploaded(name, value));
    }
  }
  return new Fields(values, files);
}

async function formEntries(body: Buffer, type: string): Promise<[string, File | string][]> {
  try {
    return [...(await new Response(body, { headers: { 'content-type': type } }).formData())];
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
}

async function uploaded(field: string, file: File): Promise<UploadedFile> {
  const bytes = Buffer.from(await file.arrayBuffer());
  return { field, name: file.name, mime: file.type || 'application/octet-stream', bytes };
}
