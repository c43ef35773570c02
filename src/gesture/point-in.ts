/** Where an event lies in the drawing around its target, px, whatever the page has scaled it by. */
export function pointIn({ clientX, clientY, target }: MouseEvent): { readonly x: number; readonly y: number } {
  const drawing = target instanceof SVGElement ? target.ownerSVGElement : null;
  const matrix = drawing?.getScreenCTM();
  return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse()) : { x: -1, y: -1 };
}
