const inside = (value: string): string =>
  `{"object":"page","entry":[{"id":"${'1'.repeat(15)}","time":1760000000,"changes":[{"field":"feed",` +
  `"value":{"item":"comment","verb":"add","comment_id":"1_2","post_id":"1_1","message":${value}}}]}]}`;

/** Bodies that no network should send, by what is wrong with them. */
export const MALFORMED: Record<string, string | Buffer> = {
  nothing: '',
  null: 'null',
  'an empty list': '[]',
  'a number': '42',
  'text that is no JSON': 'hello=world',
  'half an object': '{"object":"page","entry":[{"id":"1',
  'ten thousand levels': '['.repeat(10_000) + ']'.repeat(10_000),
  'ten thousand nested objects': '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000),
  'keys twice': '{"object":"page","object":"user","entry":[],"entry":[{"id":"1"}]}',
  'a NUL': inside('"before\\u0000after"'),
  'a raw NUL byte': Buffer.from(inside('"a\0b"')),
  'half a surrogate pair': inside('"\\ud83d alone"'),
  'a byte order mark': `\uFEFF${inside('"x"')}`,
  'UTF-16': Buffer.from(inside('"x"'), 'utf16le'),
  'invalid UTF-8': Buffer.concat([
    Buffer.from('{"object":"'),
    Buffer.from([0xff, 0xc0, 0x80]),
    Buffer.from('"}'),
  ]),
  'numbers beyond precision': inside('9007199254740993'),
  'a number beyond range': inside('1e400'),
  'keys of the prototype': '{"__proto__":{"object":"page"},"constructor":{"prototype":{"x":1}}}',
  'a negative time': '{"object":"page","entry":[{"id":"1","time":-99999999999999,"changes":[]}]}',
  'a time beyond the calendar': inside('"x"').replace('1760000000', '8640000000000001'),
  'lists where objects belong': '{"object":"page","entry":[[],null,1,"x",{"id":[],"changes":{}}]}',
};
