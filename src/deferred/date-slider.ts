/** The slider of dates: loads where a page has one. */
export { layoutDateSlider } from '../layout/date-slider/date-slider.ts';
export { changesOf } from '../network/change.ts';
export { dateSliderTemplate } from '../template/date-slider.ts';
export { dateSliderStyles as styles } from '../template/date-slider-styles.ts';
