import { LARGEST_BYTES } from './decode.ts';

/** Reads standard input to its end; stops a little past the size an article may have, which `readSource` then refuses. */
export async function readStandardInput(
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_BYTES) break;
  }
  return Buffer.concat(chunks);
}
