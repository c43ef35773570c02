import type { Formatter } from '../../locale/format.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import { chairStatement } from './chair-statement.ts';

/** The chart in one sentence: of which network, and who holds the chair. */
export function rotationSummary(networks: readonly NetworkOnDate[], format: Formatter): string {
  return networks
    .map((network) => {
      const { label, names, since } = chairStatement(network, format);
      const who = names.length
        ? format.sentence(
            `${label}: ${[format.list(names.map(({ text }) => text)), since].join(format.language.list.separator)}`,
          )
        : since;
      return format.messages.rotationSummary({ network: format.text(network.network.name), chair: who });
    })
    .join(' ');
}
