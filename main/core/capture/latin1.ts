/** Bytes as a string of the code units 0 to 255, so that they can be searched like text. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
