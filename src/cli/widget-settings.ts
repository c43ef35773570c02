/** What commands that draw or embed widgets take of an element's attributes, under the same names. */
import { STANDARD, type WidgetName, type WidgetOptions } from '../render/widget.ts';
import { listOf, oneOf } from './option-values.ts';

/** What a page's author says of one kind of widget. */
export type WidgetSettings = Pick<
  WidgetOptions,
  'form' | 'group' | 'sort' | 'order' | 'orientation' | 'milestones' | 'kind' | 'party' | 'from' | 'to'
> & {
  /** The name of a boundary view. */
  readonly boundaries: string;
};

const NEUTRAL = 'neutral';

export const SETTING_OPTIONS = {
  boundaries: { type: 'string', default: NEUTRAL },
  form: { type: 'string', default: STANDARD.form },
  group: { type: 'string', default: STANDARD.group },
  sort: { type: 'string', default: STANDARD.sort },
  order: { type: 'string', default: STANDARD.order },
  orientation: { type: 'string', default: STANDARD.orientation },
  kind: { type: 'string', default: '' },
  party: { type: 'string', default: '' },
  from: { type: 'string', default: '' },
  to: { type: 'string', default: '' },
  milestones: { type: 'boolean', default: false },
} as const;

type Values = {
  readonly [Name in keyof typeof SETTING_OPTIONS]: (typeof SETTING_OPTIONS)[Name]['type'] extends 'boolean'
    ? boolean
    : string;
};

/** What is asked for. Throws `UsageError` for words that an attribute does not know. */
export function parseSettings(values: Values): WidgetSettings {
  return {
    boundaries: values.boundaries,
    form: oneOf('form', ['auto', 'rows', 'ribbon'], values.form),
    group: oneOf('group', ['party', 'none'], values.group),
    sort: oneOf('sort', ['first-term', 'terms', 'name'], values.sort),
    order: oneOf('order', ['oldest', 'newest'], values.order),
    orientation: oneOf('orientation', ['auto', 'horizontal', 'vertical'], values.orientation),
    milestones: values.milestones,
    kind: listOf(values.kind).join(' '),
    party: values.party,
    from: values.from,
    to: values.to,
  };
}

/** The attributes that say it on a kind of widget; one that would say what holds anyway is empty, and `true` needs no value. */
export function settingAttributes(widget: WidgetName, settings: WidgetSettings): Readonly<Record<string, string>> {
  const { boundaries, form, group, sort, order, orientation, milestones, kind, party, from, to } = settings;
  const unless = (usual: string, value: string) => (value === usual ? '' : value);
  switch (widget) {
    case 'map':
      return { boundaries: unless(NEUTRAL, boundaries) };
    case 'timeline':
      return {
        order: unless(STANDARD.order, order),
        orientation: unless(STANDARD.orientation, orientation),
        milestones: milestones ? 'true' : '',
        kind,
        party,
        from,
        to,
      };
    default:
      return {
        form: unless(STANDARD.form, form),
        group: unless(STANDARD.group, group),
        sort: unless(STANDARD.sort, sort),
      };
  }
}
