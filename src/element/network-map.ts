import { type CSSResultGroup, nothing, type PropertyDeclarations } from 'lit';
import type { Dataset } from '../dataset/model.ts';
import type { Problem } from '../dataset/problem.ts';
import type { BoundaryChoice } from '../exploration/boundary-choice.ts';
import type { MapDays } from '../exploration/map-days.ts';
import type { MapZoom } from '../exploration/map-zoom.ts';
import type { BoundaryView, Geography } from '../geography/geography.ts';
import { isWorldwide } from '../geography/is-worldwide.ts';
import type { NamedViews } from '../geography/named-view.ts';
import type { Canvas } from '../layout/drawing.ts';
import type { Headline } from '../layout/headline.ts';
import type { ItemType } from '../layout/item.ts';
import { mapHeadline } from '../layout/map/headline.ts';
import type { MapLayout } from '../layout/map/layout.ts';
import { layoutMap, type MapOptions } from '../layout/map/map.ts';
import { partiesByRole } from '../layout/map/parties-by-role.ts';
import { mapSummary } from '../layout/map/spoken.ts';
import { type WordsAround, wordsAround } from '../layout/map/words-around.ts';
import type { Placed, Write } from '../layout/map/written.ts';
import { memoizeLast, memoizeNamed } from '../layout/memoize-last.ts';
import type { Table } from '../layout/table/table.ts';
import { widthClass } from '../layout/width-class.ts';
import type { Formatter } from '../locale/format.ts';
import { indexOf } from '../network/dataset-index.ts';
import type { NetworkOnDate } from '../network/network-on-date.ts';
import { tiesOf } from '../network/ties.ts';
import type { Interaction } from '../template/interaction.ts';
import { keyTemplate } from '../template/map/key.ts';
import { listTemplate } from '../template/map/list.ts';
import { mapTemplate } from '../template/map/map.ts';
import { DeferredController } from './deferred-controller.ts';
import { NetworkErrorEvent } from './events.ts';
import { NetworkWidget, type Record } from './network-widget.ts';
import type { Contexts, Picture, Scene } from './scene.ts';
import { warnOnce } from './shared.ts';
import { frameStyles } from './styles/frame.ts';
import { mapHeight } from './styles/heights.ts';
import { mapStyles } from './styles/map.ts';
import { optionStyles } from './styles/option.ts';
import { stateStyles } from './styles/states.ts';
import { tokens } from './styles/tokens.ts';
import { TopologyController } from './topology-controller.ts';

const NEUTRAL = 'neutral';

/**
 * The members and observers of a network on a map, with its secretariat, the places of its meetings and who chairs it.
 *
 * @tag network-map
 * @slot heading - Replaces the heading
 * @slot description - Replaces the standfirst
 * @slot footer - Stands before the sources
 * @slot empty - What to say when the dataset has no parties
 * @slot - What the page shows until the drawing is there, and whenever it cannot be
 * @fires {NetworkReadyEvent} network-ready - The dataset is read; `detail.problems`
 * @fires {NetworkErrorEvent} network-error - Something is wrong with dataset, topology or a request; `detail.problems`
 * @fires {NetworkSelectEvent} network-select - A reader selected a party, a place or a tie, or closed it; `detail: {type, id}`
 * @csspart key - What fills and marks mean
 * @csspart land - Land outside the network
 * @csspart borders - Boundaries
 * @csspart disputed - Disputed boundaries
 * @csspart party - A party
 * @csspart party-label - The words for a party
 * @csspart chair - The mark of who holds the chair, in the drawing
 * @csspart marker - A secretariat or a place of meetings
 * @csspart tie - A tie between two places
 * @csspart sea - Names of seas
 * @csspart neighbour - Names of states around
 * @csspart leader - What joins a name and its party
 * @csspart map-zoom - The buttons that zoom a crowded map
 * @csspart zoom-in - Shows less, larger
 * @csspart zoom-out - Shows more
 * @csspart whole-map - Shows all of the map again
 * @csspart list - The places that narrow maps only number
 * @csspart not-on-map - The parties that the map has no place for
 * @csspart party-beside - One of them
 * @cssprop --network-min-height - Height that the widget has from its definition on
 */
export class NetworkMap extends NetworkWidget {
  static override properties: PropertyDeclarations = {
    geography: {},
    geographyIntegrity: { attribute: 'geography-integrity' },
    topology: { attribute: false },
    boundaries: {},
    views: { attribute: false },
  };

  static override styles: CSSResultGroup = [tokens, frameStyles, stateStyles, optionStyles, mapHeight, mapStyles];

  /**
   * `auto`, the default, for the smallest file of `geo/` that is made for every party; the name of one, such as `turkic-states` or `world`; or a
   * URL of shapes of any kind that `topology` takes. A name that there is not is `auto`, with one line on the console; a file that cannot be
   * loaded or read leaves the parties as text.
   */
  declare geography: string;
  /**
   * The hashes that the bytes of the shapes must have, any of them, as in Subresource Integrity; any bytes when empty.
   *
   * @default ''
   */
  declare geographyIntegrity: string;
  /**
   * Shapes as an object, which go before `geography`; no request. Undefined or null for none. Three kinds are taken:
   *
   * - a GeoJSON FeatureCollection, or a TopoJSON topology without a `projection`: degrees, longitude first; projected about the parties;
   * - a planar TopoJSON topology with a `projection` record, in its own units, y downwards, whose shapes stand in `objects.countries`;
   * - a `PackedTopology`, as `network-widgets geo` writes it.
   *
   * `geo/README.md` describes the last two. Anything else never throws: it leaves the parties as text, and `network-error` says what was expected.
   */
  declare topology: unknown;
  /**
   * How disputed boundaries are drawn: `neutral`, the default, `un-ga-68-262`, or a name in `views`. Any other is that of the shapes themselves,
   * with one line on the console.
   */
  declare boundaries: string;
  /** Boundary views of the page's own, by name; undefined or null for none. What is wrong in one is left out of it, and `network-error` says so. */
  declare views: NamedViews | undefined;

  protected readonly widget = 'map';
  protected readonly itemTypes: readonly ItemType[] = ['party', 'place', 'tie'];
  protected override readonly citedBeside = (network: NetworkOnDate) => tiesOf(network).map(({ tie }) => tie);
  readonly #topology = new TopologyController(this, (state) => {
    if ('problems' in state) this.#tellProblems(state.problems);
  });
  readonly #layout = memoizeNamed(
    ({
      network,
      geography,
      canvas,
      ...options
    }: MapOptions & { readonly network: NetworkOnDate; readonly geography: Geography; readonly canvas: Canvas }) =>
      (this.#zoom?.layOut ?? layoutMap)(network, geography, canvas, options),
  );
  readonly #boundaries = new DeferredController(this, () => import('../deferred/boundaries.ts'));
  readonly #zoomCode = new DeferredController(this, () => import('../deferred/map-zoom.ts'));
  readonly #daysCode = new DeferredController(this, () => import('../deferred/map-days.ts'));
  readonly #missingShapes = new DeferredController(this, () => import('../deferred/missing-shapes.ts'));
  #zoom: MapZoom | undefined;
  #choice: BoundaryChoice | undefined;
  #asOf: string | undefined;
  readonly #rooms = memoizeLast((..._room: readonly unknown[]): Room => ({ lowest: 0 }));
  #room: Room | undefined;
  /** Told once for each map. */
  readonly #tellMissing = memoizeLast((code: MissingShapes, network: NetworkOnDate, geography: Geography) =>
    this.#tellProblems(code.missingShapes(network, geography)),
  );

  constructor() {
    super();
    this.geography = 'auto';
    this.boundaries = NEUTRAL;
    this.deferred.push(this.#boundaries, this.#zoomCode);
  }

  override retry(): void {
    if (this.#topology.state.status === 'failed') this.#topology.retry();
    else super.retry();
  }

  /** The first other day waits for the code that lets days pass: else all of its words would have to be placed at once. */
  protected override scheduleUpdate(): Promise<void> | undefined {
    const asOf = this.asOf || this.provided?.asOf;
    const isOther = this.hasBody && asOf !== this.#asOf;
    this.#asOf = asOf;
    if (isOther) this.#daysCode.get();
    if (this.#daysCode.isComing) return this.#daysCode.coming?.then(() => this.performUpdate());
    super.scheduleUpdate();
    return undefined;
  }

  protected override isEmpty([{ network }]: Contexts): boolean {
    return !network.standings.length;
  }

  protected override keepsHeight(): boolean {
    return Boolean(this.#room?.days?.hasMoved);
  }

  protected override headline([{ network, format }]: Contexts): Headline {
    return mapHeadline(network, format);
  }

  protected override table([context]: Contexts, record: Record): Table {
    return record.partyTable(context);
  }

  /** @internal The shapes can come while the data is judged. */
  expect(value: unknown): void {
    const dataset = value as Dataset;
    // Between two updates it is what the page has set.
    const [asked] = `${this.network}`.split(' ');
    const network = dataset.networks?.find(({ id }) => id === asked) ?? dataset.networks?.[0];
    if (network) this.#aim({ network, index: indexOf(dataset) });
  }

  #aim({ network, index }: Pick<NetworkOnDate, 'network' | 'index'>): void {
    // Before the data is judged, a code may be anything.
    this.#topology.aim((network.memberships ?? []).map(({ party }) => `${index.parties.get(party)?.feature ?? party}`));
  }

  protected override draw(scene: Scene): Picture | undefined {
    const [{ network }] = scene.contexts;
    this.#aim(network);
    const { state } = this.#topology;
    if (state.status === 'ready') return this.#drawMap(scene, state.geography);
    if (state.status !== 'failed') return undefined;
    // Without shapes the parties still stand there as text.
    const { format } = scene.canvas;
    const parties = partiesByRole(network, format);
    // Whatever went wrong, it is the shapes that are missing, and the dataset is sound.
    const problems = state.problems.map((problem) => ({
      ...problem,
      code: 'topology' as const,
      path: problem.path || this.geography,
    }));
    const drawing = this.failure(format, problems, state.canRetry, parties);
    return { drawing, lead: nothing, items: [], captions: [] };
  }

  /** The view asked for; undefined while what knows the views loads. */
  #view(geography: Geography): BoundaryView | undefined {
    if (!this.boundaries || (this.boundaries === NEUTRAL && !this.views?.[NEUTRAL])) return geography.view;
    const code = this.#boundaries.get();
    if (code) this.#choice ??= new code.BoundaryChoice(this);
    return this.#choice?.view(this.boundaries, this.views, geography);
  }

  /** @internal Told of what is wrong with the page's views. */
  tellViews(problems: readonly Problem[]): void {
    warnOnce(this.localName, 'views', problems.map(({ message }) => message).join('; '));
    this.#tellProblems(problems);
  }

  /** A listener may change the widget, which is being drawn right now. */
  #tellProblems(problems: readonly Problem[]): void {
    if (problems.length) queueMicrotask(() => this.dispatchEvent(new NetworkErrorEvent(problems)));
  }

  #drawMap({ contexts: [{ network }], canvas, interaction }: Scene, geography: Geography): Picture | undefined {
    const view = this.#view(geography);
    if (!view) return undefined;
    this.#zoom?.begin(geography);
    const { format } = canvas;
    if (!this.hasBody) {
      if (isWorldwide(geography)) this.#zoomCode.get();
      if (this.#zoomCode.isComing) return undefined;
      const words = { ...canvas, ...wordsAround(network, geography, canvas, { view }) };
      return { ...this.#around(words, geography, format, interaction), drawing: nothing };
    }
    const layout = this.#layOut(network, geography, canvas, view);
    const missing = !this.#zoom?.box && layout.beside.length ? this.#missingShapes.get() : undefined;
    if (missing) this.#tellMissing(missing, network, geography);
    return { ...this.#around(layout, geography, format, interaction), drawing: mapTemplate(layout, interaction) };
  }

  /** The map of a day. As long as it has the same room it keeps its height, and while days pass what they leave as it is. */
  #layOut(network: NetworkOnDate, geography: Geography, canvas: Canvas, view: BoundaryView): MapLayout {
    const box = this.#zoom?.box;
    const { width, em, textWidth, format, mirror } = canvas;
    const room = this.#rooms(width, em, textWidth, format, mirror, geography, view, network.network);
    this.#room = room;
    // A narrow map names no neighbours.
    if (!room.placed && widthClass(width) !== 'narrow')
      this.language.nameAll(
        geography.features.map(({ a2 }) => a2),
        false,
      );
    const code = this.#daysCode.loaded;
    if (code) room.days ??= new code.MapDays(this, room.placed);
    // A day changes the words under the map, but not its height; and where it is as low as it can be, less room does not.
    if (!room.canvas || !(box || room.days?.hasMoved || canvas.height <= room.lowest)) room.canvas = canvas;
    const { canvas: kept } = room;
    const place = (shown: NetworkOnDate, write?: Write) => {
      const layout = this.#layout({
        network: shown,
        geography,
        canvas: kept,
        fitsParties: this.#topology.isAuto,
        view,
        part: box,
        write,
      });
      return shown === network ? layout : { ...layout, summary: mapSummary(network, format) };
    };
    const layout = room.days?.layout(network, box, place) ?? place(network);
    room.placed = layout.placed;
    if (!box) room.lowest = layout.height > kept.height ? layout.height : 0;
    return layout;
  }

  /** The picture's words, without the picture; and what it takes to look closer, where that helps, once its code is there. */
  #around(words: Around, geography: Geography, format: Formatter, interaction: Interaction): Omit<Picture, 'drawing'> {
    const { messages } = format;
    const code = this.#zoom?.box || isCrowded(words, geography) ? this.#zoomCode.get() : undefined;
    if (code) this.#zoom ??= new code.MapZoom(this, layoutMap, mapTemplate, listTemplate);
    else this.#zoom?.rest();
    return {
      lead: keyTemplate(words.key, messages.key.heading, interaction.scope),
      below: code && this.#zoom?.buttons(words, format, interaction),
      list: this.#zoom?.words(words, interaction) ?? listTemplate(words, interaction),
      items: words.items,
      captions: [messages.mapBy, ...(words.disputed ? [messages.disputedCaption] : [])],
    };
  }
}

/** Parties that are but a disc, from which number on they are hard to tell apart. */
const MANY = 6;

/** Whether it helps to look closer: on a map of the world, and where there are many specks. */
function isCrowded({ parties }: Around, geography: Geography): boolean {
  return isWorldwide(geography) || parties.filter(({ disc }) => disc).length >= MANY;
}

/** What the words around a picture are made from, whether it is there already or not. */
type Around = WordsAround & Pick<MapLayout, 'width' | 'height'>;

/** What is kept as long as a map has the same size, language and shapes. */
interface Room {
  /** What it was laid out for. */
  canvas?: Canvas;
  /** px, the height of the map where there is less room than it needs; 0 where there is enough */
  lowest: number;
  placed?: Placed;
  /** Once days pass. */
  days?: MapDays;
}

type MissingShapes = typeof import('../deferred/missing-shapes.ts');
