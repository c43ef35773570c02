const map = document.createElement('network-map');
map.asOf = '2025-11-19';
map.boundaries = 'neutral';
map.addEventListener('network-select', ({ detail }) => detail.id.trim());
// @ts-expect-error there is no such view
map.view = 'picture';
// @ts-expect-error an event has no such detail
map.addEventListener('network-ready', ({ detail }) => detail.id);
