/** Lets the reader save a file that was made on the spot; nothing is sent anywhere. */
export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // A busy browser takes its time before it reads what is behind the address.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
