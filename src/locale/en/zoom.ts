import type { ZoomWords } from '../parts.ts';

export const zoom: ZoomWords = {
  navigation: 'Move through time',
  shown: 'Time shown',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeTime: 'Whole time',
  wholeMap: 'Whole map',
  outside: 'Outside this part of the map',
};
