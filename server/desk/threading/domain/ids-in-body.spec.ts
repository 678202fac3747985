import { idsInBody } from './ids-in-body.js';

describe('ids in a raw delivery', () => {
  it('are whole values, however deep, numbers too', () => {
    const body = { entry: [{ from: { id: '1234567', name: 'Anna Smith' } }, null, 99887766] };
    expect(idsInBody(JSON.stringify(body)).sort()).toEqual(['1234567', '99887766']);
  });

  it('are no texts and nothing too short to tell anybody by', () => {
    expect(idsInBody('{"text":"Where is my card?","n":"12"}')).toEqual([]);
  });

  it('are words where it is no JSON', () => {
    expect(idsInBody('sender=anna_1988&x=1')).toEqual(['sender', 'anna_1988']);
  });
});
