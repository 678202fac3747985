/**
 * Places at which a test can end the process as a power cut would: HARK_FAILPOINT=name, or name:n
 * for the n-th time that the place is passed from then on. A parent process can arm one later by a
 * message. Without HARK_TEST=1 they do nothing at all.
 */
const isTest = process.env['HARK_TEST'] === '1';
let armed = isTest ? parse(process.env['HARK_FAILPOINT']) : undefined;
let passed = 0;

if (isTest && process.channel) {
  process.on('message', (message: { failpoint?: string }) => {
    armed = parse(message.failpoint);
    passed = 0;
    process.send?.({ armed: message.failpoint });
  });
  process.channel.unref();
}

/** Never returns when this is the armed place and its turn has come. */
export function failpoint(name: string): void {
  if (!isArmed(name)) return;
  passed += 1;
  if (passed === armed?.turn) process.kill(process.pid, 'SIGKILL');
}

/** For places that need something set up before they can be reached at all. */
export function isArmed(name: string): boolean {
  return armed?.name === name;
}

function parse(value: string | undefined): { name: string; turn: number } | undefined {
  if (!value) return undefined;
  const [name = '', turn = '1'] = value.split(':');
  return { name, turn: Number(turn) };
}
