/** What `network-widgets check --help` prints. */
export const CHECK_HELP = `Usage: network-widgets check FILE... [options]

Reads datasets of format 1 and tells every problem with its file, line and column:
errors, which a page leaves out or cannot show at all, and warnings of what is going
stale or is seldom meant. FILE is a path, or - for standard input.

Options
      --format FORMAT  text, for people, the default; json, for programs; github, for
                       annotations on GitHub
      --strict         warnings count as errors
      --as-of DAY      the day that datasets are held against: YYYY-MM-DD; today, the
                       default; or updated, each dataset's own day, on which nothing
                       is stale that was not when it was written
      --ignore CODE    leave out warnings of this code; may be given several times
  -q, --quiet          print errors alone, and no sum
  -h, --help           print this

Warnings of what is going stale, as of the day of --as-of
  stale            "updated" is over 180 days ago; a chair or an office still ran then,
                   and that is over a year ago
  passed           a planned meeting or term whose time has come
  ended            a chair, a seat or an office without a successor

Warnings of what is suspicious
  ahead            called held, but later than "updated"; "updated" in the future
  overlap, gap     two chairs at once; days between two chairs
  handover         at a cancelled meeting, or at one where the term did not begin
  before-founding  a meeting, membership or term before the network was founded
  outside-network  someone at a meeting who did not yet belong, or no longer did
  outside-party    a place more than 25 km outside the shape of its party, which
                   has no islands that are both small and far
  unexplained      an inferred date without a note
  same-person      a name under two ids
  same-meeting     two meetings of a network with one title and one date
  unnamed-party    a party without a name whose id is no code of a state
  unknown-field    a field that format 1 does not know
  repeated-field   a field that stands twice in an object; the last one counts

  An entry with a "note" is taken to explain itself: overlap, gap, handover,
  before-founding, outside-network and same-meeting keep quiet about it. Warnings
  from stale to unnamed-party are looked for once a file has no errors.

Exit codes
  0  no errors
  1  errors, or warnings with --strict
  2  called wrongly, or a file could not be read

Examples
  network-widgets check data/*.json
  network-widgets check --strict --as-of updated network.json
  network-widgets check --format github --ignore gap network.json
  curl -s https://example.org/network.json | network-widgets check -
`;
