import { randomBytes } from 'node:crypto';

interface GraphErrorFacts {
  code: number;
  subcode?: number;
  type?: string;
  status?: number;
}

/** An error as the Graph API words it. Codes: developers.facebook.com, Graph and Messenger errors. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly status: number;

  constructor(
    message: string,
    private readonly facts: GraphErrorFacts,
  ) {
    super(message);
    this.status = facts.status ?? 400;
  }

  body() {
    const { code, subcode, type = 'OAuthException' } = this.facts;
    return {
      error: {
        message: this.message,
        type,
        code,
        ...(subcode !== undefined && { error_subcode: subcode }),
        fbtrace_id: `A${randomBytes(8).toString('hex')}`,
      },
    };
  }
}

export const noToken = () =>
  new GraphError('An access token is required to request this resource.', { code: 104 });

export const badToken = () =>
  new GraphError('Invalid OAuth access token - Cannot parse access token', {
    code: 190,
  });

export const noSuchObject = (method: string, id: string) =>
  new GraphError(
    `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be ` +
      'loaded due to missing permissions, or does not support this operation. Please read the ' +
      'Graph API documentation at https://developers.facebook.com/docs/graph-api',
    { code: 100, subcode: 33, type: 'GraphMethodException' },
  );

export const invalid = (what: string) => new GraphError(`(#100) ${what}`, { code: 100 });

export const noSuchPerson = () =>
  new GraphError('(#100) No matching user found', { code: 100, subcode: 2018001 });

export const outsideWindow = () =>
  new GraphError(
    '(#10) This message is sent outside of allowed window. Learn more about the new policy here: ' +
      'https://developers.facebook.com/docs/messenger-platform/policy-overview',
    { code: 10, subcode: 2018278 },
  );

export const alreadyAnswered = () =>
  new GraphError('(#10900) Activity already replied to', { code: 10900 });

export const cannotAnswer = () =>
  new GraphError('(#10903) This user cant reply to this activity', { code: 10903 });

export const tooManyCalls = () => new GraphError('(#32) Page request limit reached', { code: 32 });

export const unexpected = () =>
  new GraphError('An unexpected error has occurred. Please retry your request later.', {
    code: 2,
    status: 500,
  });
