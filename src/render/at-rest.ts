import { MarkupElement } from './markup/element.ts';

/** What shows only while a reader points or has chosen. */
const OF_READERS = ['ring-gap', 'hit', 'focus-ring', 'tie-hit'];

/**
 * Makes a picture of a drawing that a reader could have chosen from: nothing in it can be focused, and each thing says what it is to
 * who points at it or cannot see it.
 */
export function atRest(root: MarkupElement): void {
  for (const element of root.all()) {
    if (element.classes.some((name) => OF_READERS.includes(name))) element.remove();
    const role = element.attributes.get('role');
    if (role === 'listbox') {
      element.attributes.set('role', 'group');
      element.attributes.delete('aria-owns');
    }
    if (role === 'option') makePicture(element);
  }
}

function makePicture(option: MarkupElement): void {
  const { attributes } = option;
  for (const name of ['tabindex', 'aria-selected', 'aria-posinset', 'aria-setsize', 'aria-owns'])
    attributes.delete(name);
  // What is text says itself what it is.
  if (option.name !== 'g') {
    attributes.delete('role');
    attributes.delete('aria-label');
    return;
  }
  attributes.set('role', 'img');
  const title = new MarkupElement('title');
  title.append(attributes.get('aria-label') ?? '');
  title.parent = option;
  option.children = [title, ...option.children];
}
