import './network-map.ts';
import './network-rotation.ts';
import './network-timeline.ts';
