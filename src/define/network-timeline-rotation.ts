import './network-timeline.ts';
import './network-rotation.ts';
