import { Problem } from '../../api/problem';
import { failureOf } from './failure';

describe('the failure in an error', () => {
  it('is the status and the reference of a problem document', () => {
    const problem = new Problem(500, 'http.500', 'oops', { requestId: 'r-7' });
    expect(failureOf(problem)).toEqual({ status: 500, reference: 'r-7' });
  });

  it('has no reference when no answer came', () => {
    expect(failureOf(new Problem(0, 'network.unreachable', ''))).toEqual({
      status: 0,
      reference: null,
    });
  });

  it('is none when the fault is ours', () => {
    expect(failureOf(new TypeError('x is undefined'))).toBeNull();
    expect(failureOf('text')).toBeNull();
  });
});
