/** The slider of dates: loads where a page has one. */
export { DateSlide } from '../exploration/date-slide.ts';
export { dateSliderStyles as styles } from '../template/date-slider-styles.ts';
