/** Its words, in English. */
export const begrippen = {
  plek: 'a place of work that came about, without who works there',
  plekken: 'folder of the plek',
  plek_feit: 'what was so of a plek from a day on',
  plek_bevestiging: 'the other side says whether a fact is right',
  plek_botsing: 'two claims that may be one place of work',
}
