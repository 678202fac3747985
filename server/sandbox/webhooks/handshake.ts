import { randomInt } from 'node:crypto';

/** Asks an address whether it knows the verify token, as Meta does before it delivers there. */
export async function answersHandshake(url: string, verifyToken: string): Promise<boolean> {
  const challenge = String(randomInt(1_000_000_000, 2_000_000_000));
  const asked = new URL(url);
  asked.searchParams.set('hub.mode', 'subscribe');
  asked.searchParams.set('hub.challenge', challenge);
  asked.searchParams.set('hub.verify_token', verifyToken);
  const answer = await fetch(asked, { redirect: 'manual', signal: AbortSignal.timeout(5_000) });
  return answer.status === 200 && (await answer.text()) === challenge;
}
