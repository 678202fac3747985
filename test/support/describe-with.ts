const everythingIsRequired = () => process.env.HARK_TEST_REQUIRE_ALL === '1';

/**
 * `describe` for suites that need a program of the machine. Without it they are skipped with one
 * line that says so; where everything is required (HARK_TEST_REQUIRE_ALL=1) its absence fails.
 */
export function describeWith(program: string, found: boolean): jest.Describe {
  if (found) return describe;
  if (everythingIsRequired()) {
    describe(program, () => {
      it('is installed, because HARK_TEST_REQUIRE_ALL is set', () => expect(found).toBe(true));
    });
  } else {
    process.stderr.write(`skipped: ${program} is not installed (${testFile()})\n`);
  }
  return describe.skip;
}

const testFile = () => expect.getState().testPath?.split('/').slice(-2).join('/') ?? 'a suite';
