// Meetings over a century: a dataset of ours, and the same as bare rows for the others.

const DAY = 86_400_000;
const BEGUN = Date.UTC(1926, 0, 1);
const CENTURY = 36_525;
const KINDS = ['summit', 'council', 'ministerial', 'working'];
const PARTIES = 10;
const SOURCES = 20;

/** @param {number} count */
export function meetingsOf(count) {
  const meetings = Array.from({ length: count }, (_, index) => meetingOf(index, count));
  const dataset = {
    format: 1,
    id: 'made',
    title: 'Made meetings',
    updated: '2020-06-30',
    sources: Array.from({ length: SOURCES }, (_, index) => ({ id: `s${index}`, title: `Made up ${index}` })),
    parties: Array.from({ length: PARTIES }, (_, index) => ({ id: `x-${index}`, name: `Republic ${index}` })),
    places: Array.from({ length: PARTIES }, (_, index) => ({
      id: `city-${index}`,
      name: `City ${index}`,
      party: `x-${index}`,
      coordinates: [10 * index, 40],
    })),
    networks: [{ id: 'n', name: 'Network', meetings }],
  };
  const rows = meetings.map(({ title, date, kind }) => ({ title, date, kind }));
  return { dataset: JSON.stringify(dataset), rows: JSON.stringify(rows) };
}

/**
 * @param {number} index
 * @param {number} count
 */
function meetingOf(index, count) {
  const date = new Date(BEGUN + Math.floor((index * CENTURY) / count) * DAY).toISOString().slice(0, 10);
  const party = (index * 7) % PARTIES;
  return {
    id: `m${index}`,
    title: `Meeting ${index}`,
    date,
    kind: KINDS[(index * 11) % KINDS.length] ?? '',
    status: date > '2020-06-30' ? 'planned' : 'held',
    place: `city-${party}`,
    hosts: [{ party: `x-${party}` }],
    sources: [`s${index % SOURCES}`],
  };
}
