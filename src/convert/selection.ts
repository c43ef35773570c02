/** Which of a dataset's meetings are written. */
import type { Dataset, Meeting, Network } from '../dataset/model.ts';

/** What is wanted; what is absent wants all. */
export interface Selection {
  /** Ids of networks. */
  readonly networks?: readonly string[];
  /** Ids of meetings. */
  readonly meetings?: readonly string[];
}

/** A meeting with the network that it is one of. */
export interface ChosenMeeting {
  readonly network: Network;
  readonly meeting: Meeting;
}

/** The networks that are wanted, in the dataset's order. */
export function chosenNetworks({ networks = [] }: Dataset, { networks: wanted }: Selection): readonly Network[] {
  return wanted ? networks.filter(({ id }) => wanted.includes(id)) : networks;
}

/** The meetings that are wanted, in the dataset's order. */
export function chosenMeetings(dataset: Dataset, selection: Selection): readonly ChosenMeeting[] {
  const { meetings: wanted } = selection;
  return chosenNetworks(dataset, selection).flatMap((network) =>
    (network.meetings ?? [])
      .filter(({ id }) => !wanted || wanted.includes(id))
      .map((meeting) => ({ network, meeting })),
  );
}
