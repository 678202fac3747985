import { isUntouched } from './is-untouched.js';

describe('isUntouched', () => {
  it('finds the prepared text within what was sent, whatever stands around it', () => {
    expect(isUntouched('Hello Mia,\n\nPlease call us.\nAnna', 'Please call  us.')).toBe(true);
  });

  it('sees a changed word', () => {
    expect(isUntouched('Please ring us.', 'Please call us.')).toBe(false);
    expect(isUntouched('Please call us.', ' ')).toBe(false);
  });
});
