export const help = `Usage: network-widgets render DATASET [-o FILE|FOLDER/] [options]

Draws widgets without a browser, by the same layout as on a page. DATASET is a file,
or - for standard input. Options marked with * take lists, map,timeline: every
widget is drawn in every language, theme and format.

Options
  -o, --output PATH       a file; a folder where there are several files, or where it
                          ends with a slash; - is standard output, the default
      --format FORMAT *   svg, the default: one file with heading, key, drawing and
                          sources, which needs no font and no other file;
                          fragment: the same as plain HTML, a figure with a table, for
                          where scripts and styles are filtered out, such as a content
                          system or a newsletter
      --widget NAME *     map, the default, timeline or rotation
      --network ID *      which networks of the dataset, else its first; a map shows
                          one
      --locale TAG *      such as tr; else the dataset's first language that the
                          widgets speak
      --theme THEME *     light, the default, or dark
      --as-of DAY         YYYY-MM-DD or today; else the day the dataset is true as of
      --width PX          of the widget, 240 to 2400; else 640
      --font-size PX      of the text around it, 8 to 40; else 16
      --base URL          where the dataset is published, for its relative links
      --no-caption        without the sentences on boundaries and notation
  -h, --help              print this

Options of a fragment
      --image URL         the address of a picture of the widget, such as one that this
                          tool has made; else there is none
      --heading-level N   2 to 6; else 3

Options of a map
      --geography NAME    auto, the default; the name of a file of geo/, or a path
      --boundaries NAME   neutral, the default, or the name of a view

Options of a timeline
      --orientation WORD  auto, the default, horizontal or vertical
      --order WORD        oldest, the default, or newest first in a list
      --milestones        with what changed at no meeting

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
  network-widgets render network.json --widget timeline --locale tr --theme dark > t.svg
  network-widgets render network.json --widget map,rotation --locale en,tr,kk -o pictures/
  network-widgets render network.json --widget rotation --format fragment > chair.html
`;
