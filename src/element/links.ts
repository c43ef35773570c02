const FOLLOWED: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address of a link of the dataset, judged after it is resolved against the dataset's own URL: only http, https and
 * mailto are ever followed.
 */
export function resolveLink(url: string, base: string): string | undefined {
  if (!URL.canParse(url, base)) return undefined;
  const resolved = new URL(url, base);
  return FOLLOWED.has(resolved.protocol) ? resolved.href : undefined;
}
