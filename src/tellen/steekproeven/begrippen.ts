/** Its words, in English. */
export const begrippen = {
  steekproef: 'plekken of a quarter, drawn with a seed, that are checked outside Vonk',
  steekproef_plek: 'one that was drawn, with what was found',
  steekproeven: 'folder of the steekproef',
}
