import './network-rotation.ts';
import './network-timeline.ts';
