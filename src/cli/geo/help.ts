export const help = `Usage: network-widgets geo DATASET [-o FILE] [options]

Makes the shapes of a map for the parties of a dataset: small, in equal areas, framed on
them, as the ones that the package ships. DATASET is a file of
format 1, or - for standard input.

The outlines are Natural Earth's, by way of the package world-atlas, which this command
needs beside it:  npm install --save-dev world-atlas@2.0.2

Use   <network-map src="my-network.json" geography="my-network.shapes.json"></network-map>

Options
  -o, --output FILE     write to FILE; - is standard output, the default
      --network ID      for this network alone; may be given several times
      --max-bytes N     most bytes, in brotli, from 3000 on; 8000 unless said. More keep
                        more detail
      --format NAME     packed, which the widgets read, or topojson, which other tools
                        read as well and which is half as large again; packed unless said
  -h, --help            print this

A party without an outline in the atlas is told on standard error; the map names it in
words.

Exit codes
  0  written     1  the dataset has errors, or no party with an outline
  2  called wrongly, a file could not be read or written, or world-atlas is not there

Examples
  network-widgets geo my-network.json -o my-network.shapes.json
  network-widgets geo my-network.json --network council --max-bytes 8000 -o council.json
`;
