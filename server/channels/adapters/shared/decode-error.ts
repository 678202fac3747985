/** The whole body cannot be read: no JSON, no UTF-8, not the outer shape that the network documents. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

/** One element of a delivery cannot be understood; its neighbours can. */
export class BadElement extends Error {
  override readonly name = 'BadElement';
}
