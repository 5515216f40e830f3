/** Its words, in English. */
export const begrippen = {
  termijn: 'a dated promise of an answer, in Dutch working days',
  termijn_bericht: 'what was sent of a termijn, each moment once',
  termijnen: 'folder of promises of an answer',
}
