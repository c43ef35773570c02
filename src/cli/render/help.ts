export const help = `Usage: network-widgets render DATASET [-o FILE|FOLDER/] [options]

Draws widgets without a browser, by the same layout as on a page. DATASET is a file,
or - for standard input. Options marked with * take lists, map,timeline: every
widget is drawn in every language, theme and format.

Options
  -o, --output PATH       a file; a folder where there are several files, or where it
                          ends with a slash; - is standard output, the default
      --format FORMAT *   svg, the default: one file with heading, key, drawing and
                          sources, which needs no font and no other file;
                          png: the same in pixels, by a Chromium or Chrome of this
                          machine, found by itself or by CHROMIUM_PATH;
                          html: the element of the widget with its drawing inside, which
                          shows before any script and is taken over by the element;
                          fragment: the same as plain HTML, a figure with a table, for
                          where scripts and styles are filtered out, such as a content
                          system or a newsletter
      --widget NAME *     map, the default, timeline or rotation
      --network ID *      which networks of the dataset, else its first; a map shows
                          one
      --locale TAG *      such as tr; else the dataset's first language that the
                          widgets speak
      --theme THEME *     light, dark, or auto, the default: a page chooses, and a
                          picture is light
      --as-of DAY         YYYY-MM-DD or today; else the day the dataset is true as of
      --width PX *        of the widget, 240 to 2400; else 640. An html file has one
                          drawing for each, and shows the one for its width: at most
                          one under 480, one under 760, and one from 760 on
      --font-size PX      of the text around it, 8 to 40; else 16
      --font FILE *       fonts of the page, TTF, OTF, WOFF or WOFF2, one for each weight
                          and alphabet: lines then break, and labels stand, where they
                          do on the page; else widths have a margin for any font
      --base URL          where the dataset is published, for its relative links
      --no-caption        without the sentences on boundaries and notation
  -h, --help              print this

Options of svg and png
      --scale N *         px of a png for each px of the widget, 0.5 to 4; else 1
      --card              a picture for links, 1200 x 630 px, whatever --width says
      --bare              without heading, sources and date, for where these stand
                          beside the picture, as in a fragment

Options of html
      --src URL           where the page finds the dataset; without it the element
                          never takes over, and the drawing stays
      --script URL        where the page finds network-map.js or another such file;
                          else the page has to load it
      --stylesheet URL    where the page finds the style sheet of the drawing; else it
                          is written beside the file, into the folder of -o
      --inline-styles     the style sheet in the file itself; the hash to allow in the
                          page's policy is told on standard error
      --heading-level N   2 to 6; else 3

      --timeout MS        how long the element waits for the dataset; else 20000
      --no-controls       without the switch between chart and table
      --no-menu           without the menu that shares
      --linkable          of a timeline: the page's address opens an entry

Options of a fragment
      --image URL         the address of a picture of the widget, such as one that this
                          tool has made with --format png --bare; else there is none
      --heading-level N   2 to 6; else 3

Options of a map
      --geography NAME    auto, the default; the name of a file of geo/, or a path
      --boundaries NAME   neutral, the default, or the name of a view

Options of a timeline
      --orientation WORD  auto, the default, horizontal or vertical
      --order WORD        oldest, the default, or newest first in a list
      --kind NAME *       only meetings of these kinds, such as summit or council
      --party ID          only what has to do with this party
      --from, --to DATE   the first and last day shown, YYYY, YYYY-MM or YYYY-MM-DD
      --milestones        with what changed at no meeting
      --expanded          a list with all of its meetings, however high

Options of a rotation
      --form WORD         auto, the default, rows or ribbon
      --group WORD        party, the default, or none: a row for each term
      --sort WORD         first-term, the default, terms or name

What is wrong with the dataset is told on standard error as check tells it; what is
sound is drawn all the same.

Exit codes
  0  drawn
  1  the dataset or the shapes have errors; what is sound is drawn
  2  called wrongly, or a file could not be read or written

Examples
  network-widgets render network.json -o map.svg
  network-widgets render network.json --widget timeline --locale tr > toplantilar.svg
  network-widgets render network.json --widget map,rotation --locale en,tr,kk -o pictures/
  network-widgets render network.json --format html --width 320,640,960 -o page/ \\
      --src /data/network.json --script /widgets/network-map.js
  network-widgets render network.json --widget rotation --format fragment > chair.html
`;
