export const help = `Usage: network-widgets convert INPUT [-o FILE] [--to FORMAT] [options]

Turns meetings from other formats into a dataset of format 1, and a dataset into
other formats. INPUT is a file, or - for standard input. What could not be carried
over is told on standard error, one line each, with a count.

Formats
  from   csv         a table of meetings, one in each row, by the names of its columns
         timelinejs  the JSON of TimelineJS 3
         json        a dataset of format 1
  to     csv         the meetings, a row each; reads back as it was written
         ics         the meetings as a calendar (iCalendar, RFC 5545)
         jsonld      the meetings as schema.org events (JSON-LD)
         geojson     the places (GeoJSON, RFC 7946)
         json        a dataset of format 1

  The name of the file, and what is in it, show the format where --from and --to
  do not. A table or TimelineJS becomes json unless --to says otherwise.

Options
  -o, --output FILE     write to FILE; - is standard output, the default
      --from FORMAT     csv, timelinejs or json
      --to FORMAT       csv, ics, jsonld, geojson or json
      --network ID      of this network alone; may be given several times.
                        Reading csv or timelinejs: the first is the network that
                        the meetings are added to
      --locale TAG      write in this one language, en or tr, or the next best that
                        a text has; else csv, jsonld and geojson hold all languages,
                        and ics the first of the dataset's that this tool speaks
      --base URL        where the dataset is published: relative links start there
      --strict          exit 1 where anything could not be carried over
  -h, --help            print this

Options for csv and timelinejs
      --into FILE       add to the dataset in FILE, which stays as it is; a meeting
                        whose id its network already has is refused and told
      --network-name NAME   name of the network, which is made if need be
      --id ID           id of a new dataset; else from the name of the file
      --title TITLE     title of a new dataset; else the file's own, or its name
      --updated DAY     the day a new dataset is true as of, YYYY-MM-DD; else today
      --language TAG    the language of texts that name none, such as tr
      --kind KIND       kind of meetings that name none: summit, council, ministerial,
                        ceremony, working, bilateral or milestone, the default
      --source TITLE    what stands behind entries that name no source ...
      --source-url URL  ... and its address; else the file itself is cited, and told

Exit codes
  0  written     1  the input has errors; with --strict, also where something was
  2  called wrongly, or a file could not be read or written     not carried over

Examples
  network-widgets convert meetings.csv -o network.json --id my-network --language en
  network-widgets convert new.csv --into network.json -o network.json
  network-widgets convert timeline.json --source "Our timeline" -o network.json
  network-widgets convert network.json -o meetings.csv
  network-widgets convert network.json --network summits --locale tr -o toplantilar.ics
  cat network.json | network-widgets convert - --to geojson > places.geojson
`;
