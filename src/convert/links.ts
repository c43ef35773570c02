/** Links of the dataset where no page is there to resolve them. */
import type { DatasetIndex } from '../network/dataset-index.ts';
import type { Loss } from './conversion.ts';
import type { ChosenMeeting } from './selection.ts';

/**
 * The whole address of a link, http or https.
 *
 * @param base the URL of the dataset itself, which its relative links start from
 * @returns undefined for a relative link without base, and for any other scheme
 */
export function absoluteLink(link: string | undefined, base: string | undefined): string | undefined {
  if (link === undefined) return undefined;
  try {
    const { protocol, href } = new URL(link, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The links of a meeting and its sources that have no whole address. */
export function linkLosses(
  { meeting }: ChosenMeeting,
  { sources }: DatasetIndex,
  base: string | undefined,
): readonly Loss[] {
  const cited = meeting.sources.map((id) => sources.get(id)?.url);
  const links = [...cited, ...(meeting.outcomes ?? []).map(({ url }) => url)];
  return links
    .filter((link) => link !== undefined && !absoluteLink(link, base))
    .map((link) => ({
      place: `meeting ${meeting.id}`,
      message: `the link "${link}" is relative and the URL of the dataset is not known: left out`,
    }));
}
