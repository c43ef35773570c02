// Twenty widgets on one page against one, from navigation to the frame in which the last of them is painted. They share the dataset,
// the shapes and the languages of the page; each has a drawing, words and sources of its own.

const COUNT = 20;
const WIDGETS = /** @type {const} */ (['map', 'timeline', 'rotation']);

/** @type {(tags: readonly string[], script: string) => import('../harness/scenario.ts').Contender} */
const contender = (tags, script) => ({
  script: 'network-widget.ts',
  head: `<script type="module" src="/dist/${script}.js"></script>`,
  body: tags.map((tag) => `<${tag} data-widget src="/dist/data/turkic-red-crescent.json"></${tag}>`).join(''),
});

/** @param {number} count */
const ofEach = (count) => Array.from({ length: count }, (_, index) => `network-${WIDGETS[index % WIDGETS.length]}`);

/** @type {import('../harness/scenario.ts').Scenario} */
const scenario = {
  title: 'many: twenty widgets on a page',
  contenders: {
    ...Object.fromEntries(
      WIDGETS.flatMap((widget) => {
        const tag = `network-${widget}`;
        return [
          [`${widget}, 1`, contender([tag], tag)],
          [`${widget}, ${COUNT}`, contender(Array(COUNT).fill(tag), tag)],
        ];
      }),
    ),
    'of all three, 1': contender(ofEach(1), 'network-widgets'),
    [`of all three, ${COUNT}`]: contender(ofEach(COUNT), 'network-widgets'),
  },
  files: {},
  targets: [...WIDGETS, 'of all three'].map((name) => ({
    contender: `${name}, ${COUNT}`,
    most: COUNT,
    times: `${name}, 1`,
  })),
};

export default scenario;
