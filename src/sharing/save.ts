/** Lets the reader save a file that was made on the spot; nothing is sent anywhere. */
export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // A browser that asks where to save reads what is behind the address after the answer.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
