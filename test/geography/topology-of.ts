/** A made-up topology, for tests of what is done with one. */

/**
 * Two squares side by side, a part between them that both could have, and an island:
 *
 *     0   10  20  30      50 60
 *     +---+---+---+        +-+
 *     | A | P | B |        |I|
 *     +---+---+---+        +-+
 */
export function threeSquares(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    type: 'Topology',
    frame: [0, 0, 60, 20],
    extent: [-10, -10, 70, 30],
    projection: { type: 'equalEarth', rotate: [0, 0], scale: 10, translate: [30, 10] },
    view: { merge: { AAA: ['XPP'] }, dashed: [['AAA', 'BBB']] },
    seas: [{ id: 'black-sea', l: [40, 10, 8] }],
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: 'AAA', properties: { a2: 'AA', l: [5, 5, 8] }, arcs: [[0, 1]] },
          { type: 'Polygon', id: 'BBB', properties: { a2: 'BB', l: [25, 5, 8] }, arcs: [[2, 3]] },
          { type: 'MultiPolygon', id: 'III', properties: {}, arcs: [[[6]]] },
          { type: 'Polygon', id: 'XPP', properties: { l: [15, 5, 8] }, arcs: [[-2, 4, -4, 5]] },
        ],
      },
    },
    arcs: [
      [
        [10, 10],
        [0, 10],
        [0, 0],
        [10, 0],
      ],
      [
        [10, 0],
        [10, 10],
      ],
      [
        [20, 0],
        [30, 0],
        [30, 10],
        [20, 10],
      ],
      [
        [20, 10],
        [20, 0],
      ],
      [
        [10, 0],
        [20, 0],
      ],
      [
        [20, 10],
        [10, 10],
      ],
      [
        [50, 0],
        [60, 0],
        [60, 10],
        [50, 0],
      ],
    ],
    ...changes,
  };
}
