/** Width classes by the widget's own width: under 480 px, under 760 px, wider. */
export type WidthClass = 'narrow' | 'medium' | 'wide';

export function widthClass(width: number): WidthClass {
  if (width < 480) return 'narrow';
  return width < 760 ? 'medium' : 'wide';
}
