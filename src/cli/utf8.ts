/** The text that some bytes are, with its byte order mark. Throws for bytes that are no UTF-8, with a sentence that says so. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(
      isUtf16(bytes)
        ? 'text in UTF-16: save it as UTF-8'
        : 'bytes that are no text in UTF-8: save it as UTF-8 (in Excel, as “CSV UTF-8”)',
    );
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
