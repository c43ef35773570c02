import './network-date-slider.ts';
import './network-map.ts';
import './network-provider.ts';
import './network-rotation.ts';
import './network-timeline.ts';
