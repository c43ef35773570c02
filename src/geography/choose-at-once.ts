/** The states of the file `turkic-states`, by alpha-2 and by alpha-3. */
const TURKIC_STATES = /^(AZE?|HUN?|KA?Z|KGZ?|TK?M|TU?R|UZB?|XNC)$/;

/** The file for networks of Turkic states, without the index of all files; undefined for any other network. */
export function chooseAtOnce(partyIds: readonly string[]): string | undefined {
  const states = partyIds.filter((id) => !id.startsWith('x-'));
  return states.length && states.every((id) => TURKIC_STATES.test(id)) ? 'turkic-states' : undefined;
}
