import axe from 'axe-core';

/** What axe has to say of an element and those beside it, in few words; `unasked` names rules that it does not put. */
export async function violations(element: Element, unasked: readonly string[] = []): Promise<readonly string[]> {
  const box = element.parentElement as HTMLElement;
  const rules = Object.fromEntries(unasked.map((rule) => [rule, { enabled: false }]));
  const { violations: found } = await axe.run(box, { resultTypes: ['violations'], rules });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('; ')}`);
}
