export const help = `Usage: network-widgets convert INPUT [-o FILE] [--to FORMAT] [options]

Turns meetings from other formats into a dataset of format 1, and a dataset into
other formats. INPUT is a file, or - for standard input. What could not be
carried over is told on standard error, one line each, with a count.

Formats
  from   csv         a table of meetings, each a row, known by its column names
         timelinejs  the JSON of TimelineJS 3
         json        a dataset of format 1
  to     csv         the meetings, a row each; reads back as it was written
         ics         the meetings as a calendar (iCalendar, RFC 5545): whole
                     days; a date less exact than a day stands in the title of a
                     note without a day
         jsonld      the meetings as schema.org events (JSON-LD): name, dates,
                     status, place, who organised and took part, sources
         geojson     the places (GeoJSON, RFC 7946)
         json        a dataset of format 1, whole or of the networks named

  The name of the file, and what is in it, show the format where --from and --to
  do not. A table or TimelineJS becomes json unless --to says otherwise.

Options
  -o, --output FILE     write to FILE; - is standard output, the default
      --from FORMAT     csv, timelinejs or json
      --to FORMAT       csv, ics, jsonld, geojson or json
      --network ID      of this network alone; may be given several times.
                        Reading csv or timelinejs: the first is the network that
                        the meetings are added to
      --locale TAG      write in this one language, such as tr, or the next best
                        that a text has; else csv, jsonld and geojson hold all
                        languages, and ics the first that this tool speaks
      --base URL        where the dataset is published, for its relative links
      --strict          exit 1 where anything could not be carried over
  -h, --help            print this

Options for csv and timelinejs
      --into FILE       add to the dataset in FILE, which itself stays as it is;
                        a meeting that its network already has, by its id or,
                        without one, by title and date, is refused
      --network-name NAME   name of that network, which is made if need be
      --id ID           id of a new dataset; else from the name of the file
      --title TITLE     title of a new dataset; else the file's own, or its name
      --updated DAY     the day a new dataset is true as of; else today
      --language TAG    the language of texts that name none, such as tr
      --kind KIND       kind of meetings that name none: summit, council,
                        ministerial, ceremony, working, bilateral or milestone,
                        the default
      --column NAME=HEADER  what a column is whose header does not say so,
                        title=Betreff; may be given several times
      --source TITLE    what stands behind entries that name no source ...
      --source-url URL  ... and its address; else the file itself is cited

Columns of a table, in any order; title and date are enough
  title, date, kind, session, number, body, format, status, place, place_name,
  party, latitude, longitude, venue, hosts, chair, initiative, participants,
  summary, agenda, outcome, outcome_kind, outcome_url, source, source_publisher,
  source_date, source_language, source_url, source_id, basis, inferred, note,
  network, id

  Headers may be in English, German or a language of the widgets: Datum, Tarih.
  So may kinds, sessions, formats and states of meetings: Gipfel, ertelendi.
  A place that the dataset does not have is made of place, party, latitude and
  longitude. A text in one language has it in the header: title@tr. Lists have
  semicolons between them, A; B. A host or participant is a state, AZ, or has
  parts: AZ | society | person | office. A dataset written as csv shows it all.

Exit codes
  0  written
  1  the input has errors or no meeting to add, and nothing is written; or a
     meeting was refused, and the others are written; with --strict, also where
     something was not carried over
  2  called wrongly, or a file could not be read or written

Examples
  network-widgets convert meetings.csv -o network.json --language en
  network-widgets convert new.csv --into network.json -o network.json
  network-widgets convert timeline.json --source "Our timeline" -o network.json
  network-widgets convert network.json -o meetings.csv
  network-widgets convert network.json --locale tr -o toplantilar.ics
  cat network.json | network-widgets convert - --to geojson > places.geojson
`;
