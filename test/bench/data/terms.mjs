// Terms of a chair that passes from party to party: a dataset of ours, and the same as bare rows for the others.

const DAY = 86_400_000;

/**
 * @param {number} count of terms
 * @param {number} parties
 * @param {number} days that each term lasts
 */
export function termsOf(count, parties, days) {
  const begun = Date.UTC(1900, 0, 1);
  const dateOf = (/** @type {number} */ index) => new Date(begun + index * days * DAY).toISOString().slice(0, 10);
  const terms = Array.from({ length: count }, (_, index) => ({
    party: `Republic ${1 + ((index * 7 + (index % 13)) % parties)}`,
    from: dateOf(index),
    to: dateOf(index + 1),
  }));
  const names = [...new Set(terms.map(({ party }) => party))];
  const idOf = (/** @type {string} */ name) => `x-${names.indexOf(name)}`;
  const dataset = {
    format: 1,
    id: 'made',
    title: 'Made terms',
    updated: dateOf(count),
    sources: [{ id: 's', title: 'Made up' }],
    parties: names.map((name) => ({ id: idOf(name), name })),
    networks: [
      {
        id: 'n',
        name: 'Network',
        chairmanships: terms.map(({ party, from, to }) => ({
          party: idOf(party),
          period: `${from}/${to}`,
          sources: ['s'],
        })),
      },
    ],
  };
  return { dataset: JSON.stringify(dataset), rows: JSON.stringify(terms) };
}
