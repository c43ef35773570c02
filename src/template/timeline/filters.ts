import { html, nothing, type TemplateResult } from 'lit';
import { type EntryFilter, type FilterChoices, NO_FILTER } from '../../layout/timeline/filter.ts';
import { filter as english } from '../../locale/en/filter.ts';
import type { Formatter } from '../../locale/format.ts';

/** What a reader has asked for and may ask for, and how many entries that are. */
interface Filtering {
  readonly filter: EntryFilter;
  readonly choices: FilterChoices;
  readonly shown: number;
  readonly all: number;
}

/** What a reader narrows many entries down with. */
export function filtersTemplate(
  { filter, choices: { kinds, parties }, shown, all }: Filtering,
  format: Formatter,
  onFilter: (filter: EntryFilter) => void,
): TemplateResult {
  const words = format.words('filter', english);
  const isFiltered = Object.values(filter).some(Boolean);
  const change = (name: keyof EntryFilter) => (event: Event) =>
    onFilter({ ...filter, [name]: (event.target as HTMLInputElement).value });
  return html`<div part="filters" class="filters" role="search">
    <input part="search" type="search" class="field-control" aria-label=${words.search} placeholder=${words.search} .value=${filter.words} @input=${change('words')} />
    ${
      kinds.length > 1
        ? selectTemplate(
            {
              name: 'kind',
              label: words.kind,
              none: words.allKinds,
              choices: kinds.map((id) => ({ id, name: words.kinds[id] })),
              value: filter.kind,
            },
            change('kind'),
          )
        : nothing
    }
    ${
      parties.length > 1
        ? selectTemplate(
            { name: 'party', label: words.party, none: words.allParties, choices: parties, value: filter.party },
            change('party'),
          )
        : nothing
    }
    ${isFiltered ? html`<button part="clear" type="button" class="button" @click=${() => onFilter(NO_FILTER)}>${words.clear}</button>` : nothing}
    <span part="matches" class="matches" role="status">${isFiltered ? words.matching({ count: format.number(shown), total: format.number(all) }) : ''}</span>
  </div>`;
}

interface Choice {
  readonly name: keyof EntryFilter;
  readonly label: string;
  /** What it says while nothing is chosen. */
  readonly none: string;
  readonly choices: readonly { readonly id: string; readonly name: string; readonly lang?: string | undefined }[];
  readonly value: string;
}

function selectTemplate(
  { name, label, none, choices, value }: Choice,
  onChange: (event: Event) => void,
): TemplateResult {
  return html`<select part="filter-${name}" class="field-control" aria-label=${label} @change=${onChange}>
    <option value="" ?selected=${!value}>${none}</option>
    ${choices.map((choice) => html`<option value=${choice.id} lang=${choice.lang ?? nothing} ?selected=${choice.id === value}>${choice.name}</option>`)}
  </select>`;
}

/** Nothing matches: says so and offers to ask for less. */
export function noMatchTemplate(format: Formatter, onFilter: (filter: EntryFilter) => void): TemplateResult {
  const words = format.words('filter', english);
  return html`<div part="empty" class="empty"><p>${format.messages.noMatch}</p>
    <button part="clear" type="button" class="button" @click=${() => onFilter(NO_FILTER)}>${words.clear}</button></div>`;
}
