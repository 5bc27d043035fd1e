/** CRLF and CR become LF, also where a chunk ends between the two. */
export function* unifyNewlines(chunks: Iterable<string>): Generator<string, void, undefined> {
  let endedInReturn = false;
  for (const chunk of chunks) {
    const text = endedInReturn && chunk.startsWith("\n") ? chunk.slice(1) : chunk;
    endedInReturn = chunk.endsWith("\r");
    if (text !== "") yield text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  }
}
