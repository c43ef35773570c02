/** A number of things in a language that has no plural ending behind a number: `3 üye`, `3 tag`. */
export const counted = (word: string) => (_count: number, written: string) => `${written} ${word}`;

/** `2 yıl 3 ay`; a unit that there is none of goes unsaid. */
export const duration = (year: string, month: string) => (years: number, months: number) =>
  [years && `${years} ${year}`, months && `${months} ${month}`].filter(Boolean).join(' ');

/** Names behind a word for what one of them is, or several are: `Üye: A`, `Üyeler: A ve B`. */
export const labelled = (one: string, several: string) => (count: number, names: string) =>
  `${count === 1 ? one : several}: ${names}`;
