/**
 * The values of a stream that has one JSON text a line. A last line without its end is none: it was cut off.
 * @throws {SyntaxError} for a line that is not JSON, and what the stream throws when it breaks off.
 */
export async function* jsonLines(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<unknown, undefined> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let unread = '';
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one piece comes after the other
    const { done, value } = await reader.read();
    if (done) return undefined;
    const [rest = '', ...lines] = value.split('\n');
    unread += rest;
    for (const line of lines) {
      yield JSON.parse(unread);
      unread = line;
    }
  }
}
