/**
 * Russian letters as readers type them on a Latin keyboard, for `Language.foldings`; `sh`, `x` and the like count as the letters that
 * they stand for, however a reader's country writes them in Latin.
 */
export const CYRILLIC =
  'ё:e щ:s ш:s ж:j ч:c х:h ц:ts ю:iu я:ia ы:i э:e ъ: ь: а:a б:b в:v г:g д:d е:e з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f sh:s zh:j ch:c kh:h gh:g q:k x:h y:i w:u';
