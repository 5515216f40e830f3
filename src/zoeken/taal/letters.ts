/** In small letters and without accents, so that `Enquête` and `enquete` are one word. */
export const plain = (word: string): string =>
  word.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'ij').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
