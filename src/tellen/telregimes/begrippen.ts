/** Its words, in English. */
export const begrippen = {
  telregime:
    'a version of a rule by which hours become banen: what counts with whom, dated and with its source; never changed',
  telregimes: 'folder of the telregime, and of the counting itself, which needs no database',
}
