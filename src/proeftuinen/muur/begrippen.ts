/** Its words, in English. */
export const begrippen = {
  muur: "the wall between a purchase and the suppliers' side; folder of what closes and opens it",
  openbaarheid: 'that something was there for everybody, from when to when: what lay on the table',
  inlichtingenronde: 'the round in a tender in which every supplier gets the same answers',
}
