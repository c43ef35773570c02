export const help = `Usage: network-widgets embed DATASET ... -o FOLDER --url ADDRESS [options]

Writes a folder to upload: for every widget of every network a page for frames, its
oEmbed answer, and the code to paste, live and frozen. Options marked with * take
lists, map,timeline.

Options
  -o, --output FOLDER      what is written; what else is in it stays
      --url ADDRESS        where the folder is published, https://example.org/embed/
      --library ADDRESS    where the files of dist/ are published, of this version;
                           else they are written into the folder
      --widget NAME *      map, timeline, rotation; else all three
      --network ID *       which networks; else all of each dataset
      --locale TAG *       a page for each language; else one that speaks the language
                           of the page around it
      --theme THEME        light, dark, or auto, the default: that of the page around
      --as-of DAY          YYYY-MM-DD or today; else the day the dataset is true as of
      --width PX           that the oEmbed answer states, 240 to 2400; else 640
      --geography SHAPES   of maps: auto, the default; the name of a file of geo/; or a
                           file of your own, such as the geo command writes
      --boundaries NAME    of maps: neutral, the default, or the name of a view
      --order ORDER        of timelines: oldest, the default, or newest first
      --orientation FORM   of timelines: auto, the default, horizontal or vertical
      --milestones         of timelines: what changed at no meeting has its own entry
      --kind KIND *        of timelines: meetings of these kinds alone; likewise
      --party, --from, --to  one that took part; EDTF dates
      --form FORM          of rotations: auto, the default, rows or ribbon
      --group GROUP        of rotations: party, the default, or none
      --sort ORDER         of rotations: first-term, the default, terms or name
      --provider-name NAME who publishes it; else the publisher of the dataset
      --provider-url URL   else the site of --url
      --cache-age SECONDS  how long the oEmbed answer may be kept; else 86400, a day
  -h, --help               print this

Files, for each NAME such as turkic-red-crescent-map, with -tr behind it for --locale tr
  NAME.html                the page; its head leads to the oEmbed answer
  NAME.json                the oEmbed answer: type rich, version 1.0
  NAME.frame.txt           to paste: a frame, and the script that gives it its height
  NAME.live.txt            to paste: a tag and a script, which follow the dataset
  NAME.frozen.txt          to paste: the same with the hashes of script, dataset, shapes
                           and whatever the script loads; other bytes are refused
  NAME.frozen-frame.txt    to paste: a frame that stays, and the script for its height
  NAME.HASH.html, .json    its page, with the same hashes within, and the oEmbed answer;
                           those of earlier runs stay
  data/FILE.json           the datasets that pages and live code follow
  data/FILE.HASH.json      the same bytes for frozen code; those of earlier runs stay
  shapes/FILE.json, .HASH.json  likewise the shapes of --geography
  network-widgets-VERSION/ the library; cacheable for ever

The folder may lie on any static server. For frozen and live code on other sites, and
for frames in a sandbox, it has to send Access-Control-Allow-Origin: *. A policy has to
allow the import map of frozen code by its hash, which is told on standard error, as
has the policy that the pages of frozen frames are served with.

Exit codes
  0  written
  1  the dataset has errors; what is sound is shown all the same
  2  called wrongly, or a file could not be read or written

Examples
  network-widgets embed network.json -o public/embed --url https://example.org/embed/
  network-widgets embed data/*.json --widget map --locale en,tr -o embed \\
      --url https://example.org/embed/ --library https://example.org/network-widgets/
`;
