import './network-map.ts';
import './network-timeline.ts';
import './network-rotation.ts';
import './network-provider.ts';
import './network-date-slider.ts';
