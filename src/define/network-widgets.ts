import './network-map.ts';
import './network-timeline.ts';
import './network-rotation.ts';
