import fc from 'fast-check';
import { fill, firstUnfilled, piecesOf } from './template.js';
import { VARIABLES, type VariableValues } from './variables.js';

const nothing = Object.fromEntries(VARIABLES.map((name) => [name, null])) as VariableValues;
const mia: VariableValues = { ...nothing, 'customer.first_name': 'Mia', 'agent.name': 'Anna' };

describe('fill', () => {
  it('puts values where the variables stand', () => {
    const { text, unfilled } = fill('Hello {{customer.first_name}}, {{ agent.name }} here.', mia);
    expect(text).toBe('Hello Mia, Anna here.');
    expect(unfilled).toEqual([]);
  });

  it('takes what stands behind the bar when there is no value, and only then', () => {
    expect(fill('Hello {{customer.first_name|there}}', nothing).text).toBe('Hello there');
    expect(fill('Hello {{customer.first_name|there}}', mia).text).toBe('Hello Mia');
  });

  it('leaves a variable without a value where it is, and says where', () => {
    const { text, unfilled } = fill('Dear {{customer.name}}, {{agent.name}}', mia);
    expect(text).toBe('Dear {{customer.name}}, Anna');
    expect(unfilled).toEqual([{ variable: 'customer.name', start: 5, end: 22 }]);
    expect(text.slice(5, 22)).toBe('{{customer.name}}');
  });

  it('says the same of an empty fallback', () => {
    expect(fill('{{customer.name|  }}', nothing).unfilled).toHaveLength(1);
  });

  it('never reads a value again', () => {
    const sly: VariableValues = { ...mia, 'customer.first_name': '{{agent.name}}$&$1' };
    expect(fill('{{customer.first_name}}', sly).text).toBe('{{agent.name}}$&$1');
  });

  it.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{customer.__proto__.polluted}}',
    '{{customer}}',
    '{{toString}}',
    '{{customer.email}}',
    '{{ customer.name.length }}',
    '{{customer["name"]}}',
    '{{#if customer.name}}yes{{/if}}',
    '{{{customer.name}}}',
    '{{= 7*7 }}',
    '{{customer.name | upper | x}}{{7*7}}',
    '{% for x in y %}{{x}}',
    '<%= process.env %>',
    '${process.env}',
    '#{7*7}',
  ])('knows no logic, no walk and no other key: %s', (hostile) => {
    const { text } = fill(hostile, mia);
    expect(text).not.toMatch(/Mia|Anna|49|function|object/);
  });

  it('keeps every character of any text that names no variable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        fc.pre(!piecesOf(body).some(({ kind }) => kind === 'variable'));
        expect(fill(body, mia).text).toBe(body);
      }),
    );
  });

  it('reads a text that opens a hundred thousand places in no time', () => {
    const before = performance.now();
    fill('{{'.repeat(100_000), mia);
    fill('{{customer.name}}'.repeat(20_000), mia);
    expect(performance.now() - before).toBeLessThan(30_000);
  });
});

describe('firstUnfilled', () => {
  it('finds a variable that still stands in a text, and nothing that only looks like one', () => {
    expect(firstUnfilled('Dear {{ customer.name }}')).toBe('customer.name');
    expect(firstUnfilled('Dear {{customer.name|you}}')).toBe('customer.name');
    expect(firstUnfilled('In Vue one writes {{ message }} or {{')).toBeUndefined();
  });
});
