import type { Box, Feature, Geography, LabelBox, Line } from './geography.ts';
import { type Formulas, type ProjectionRecord, projectionBy } from './projection.ts';

/** A topology as `geo/` ships it, in the form that `geo/README.md` describes under "The packed form". */
interface PackedTopology extends Pick<Geography, 'frame' | 'extent' | 'view'> {
  readonly type: 'PackedTopology';
  readonly projection: ProjectionRecord;
  readonly seas: readonly { readonly id: string; readonly l: LabelBox }[];
  readonly homes: Readonly<Record<string, Box>>;
  /** Planar units of one step. */
  readonly grid: number;
  /** Alpha-3 and, where there is one, alpha-2 of each territory. */
  readonly codes: string;
  readonly labels: string;
  readonly rings: string;
  readonly steps: string;
}

export function isPacked(value: unknown): boolean {
  return (value as Partial<PackedTopology> | undefined)?.type === 'PackedTopology';
}

/**
 * The geography in a packed topology; undefined where its projection is not among the formulas.
 *
 * @throws for what only calls itself one, and where a text ends too soon
 */
export function unpackTopology(value: unknown, formulas: Formulas): Geography | undefined {
  const { frame, extent, view, seas, homes, grid, codes, labels, rings, steps, projection } = value as PackedTopology;
  const project = projectionBy(formulas, projection);
  const label = numbersIn(labels);
  const ring = numbersIn(rings);
  const step = numbersIn(steps);
  const arcs: number[][] = [];
  let [x, y] = extent as readonly number[] as [number, number];

  /** A number of points begins a new arc where the pen is; one below zero goes back along an arc that many before. */
  const drawArc = () => {
    const count = ring();
    if (count < 0) {
      [x, y] = arcs.at(count) as [number, number];
      return ~(arcs.length + count);
    }
    const arc: number[] = [];
    for (let left = count; left > 0; left -= 1) {
      x += grid * step();
      y += grid * step();
      arc.push(x, y);
    }
    return arcs.push(arc) - 1;
  };
  const drawRing = (): Line => times(ring(), drawArc);

  const features = codes.split(' ').map((code): Feature => {
    const id = code.slice(0, 3);
    const box = [label(), label(), label()] as const;
    return {
      id,
      a2: code.slice(3),
      rings: times(ring(), drawRing),
      label: labelFrom(box),
      home: homes[id],
    };
  });
  const byKey = new Map(
    features.flatMap((feature) => [[feature.a2, feature] as const, [feature.id, feature] as const]),
  );
  return (
    project && {
      arcs,
      features,
      byKey,
      frame,
      extent,
      view,
      seas: seas.map(({ id, l }) => ({ id, label: l })),
      project,
    }
  );
}

/** A width of 0 is no label; one below zero says that all three are tenths. */
function labelFrom(box: LabelBox): LabelBox | undefined {
  const [x, y, width] = box;
  if (width < 0) return [x / 10, y / 10, -width / 10];
  return width ? box : undefined;
}

function times<Item>(count: number, next: () => Item): Item[] {
  return Array.from({ length: count }, next);
}

/** As `geo/recipe/pack-topology.mjs` writes digits; a test holds the two together. */
const ENDING = 70;
const GOING_ON = 20;
const FIRST_CHARACTER = 35;
const BACKSLASH = 92;

/** Reads whole numbers from a text one after another. */
function numbersIn(text: string): () => number {
  let at = 0;
  const next = (): number => {
    const code = text.charCodeAt(at++);
    const digit = code - (code < BACKSLASH ? FIRST_CHARACTER : FIRST_CHARACTER + 1);
    return digit < ENDING ? digit : digit + GOING_ON * next();
  };
  return () => {
    const number = next();
    return number % 2 ? ~(number >> 1) : number >> 1;
  };
}
