import { brotliCompressSync } from 'node:zlib';

/** What is sent of a body, in bytes of brotli at its best. */
export function brotliBytes(body: Buffer | string): number {
  return brotliCompressSync(body).length;
}
