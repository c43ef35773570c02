/** @jsxImportSource react */

import type { Dataset, NetworkMap } from 'network-widgets';

declare const data: Dataset;
declare const ref: { current: NetworkMap | null };

export const sound = (
  <network-provider
    src="data.json"
    as-of="today"
    onnetwork-select={(event) => event.detail.id}
    onnetwork-date-change={(event) => event.detail.asOf}
  >
    <network-map
      ref={ref}
      data={data}
      asOf="2025-11-19"
      className="wide"
      no-menu
      onnetwork-select={(event) => event.detail.id}
    >
      <h2 slot="heading">Members</h2>
    </network-map>
    <network-timeline milestones heading-level={2} key="t" />
  </network-provider>
);
// @ts-expect-error there is no such order
export const order = <network-timeline order="random" />;
// @ts-expect-error there is no such attribute
export const unknown = <network-rotation orientation="vertical" />;
