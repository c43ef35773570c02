/** The rules of format 1 that JSON Schema cannot say, each in a sentence; `network-widgets check` judges by them too. */
export const beyondSchema: readonly string[] = [
  'The id of an entry is unique in its list.',
  'An id that refers to another entry is the id of one: a party, place, person, source or network of the dataset; a role, body or meeting of the same network. Without "roles" a network has the roles "member" and "observer".',
  'A period or a range does not end before it starts.',
  'The host of a URL is one that a browser takes: "https://300.1.1.1/" and a malformed "xn--" are none.',
  'Objects and lists nest at most 64 deep, and the text is at most 64 MiB.',
  'A field that format 1 does not know is allowed and without effect; the check warns of it, since it may be a slip of the pen.',
  'A field stands once in an object; of two the last would count. The check warns of it.',
];
