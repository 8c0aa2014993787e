/**
 * Words as they are compared when a reader looks for a name: without case and diacritics, Cyrillic in
 * Latin letters, and without the differences that only depend on whose spelling it is. So `Lwów`, `lwow`
 * and `Львов` meet, and so do `Vilnius` and `Вильнюс`. Nobody is shown a folded word.
 */

/** Letters that Unicode does not take apart into a letter and a mark. */
const LATIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  // Polish and German `w` is everybody else's `v`, and `y` an `i` between languages.
  w: 'v',
  y: 'i',
}

/** Russian, Ukrainian, Belarusian, Bulgarian and Serbian letters; `ё`, `й`, `ї` and `ў` have lost their marks before. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ђ: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}

/** One word, folded; empty where nothing of it is left to compare. */
export function foldedWord(word: string): string {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return plain.replace(/./gu, (letter) => LATIN[letter] ?? CYRILLIC[letter] ?? letter)
}

/** The folded words of a text, in their order. */
export function foldedWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldedWord)
    .filter((word) => word !== '')
}
