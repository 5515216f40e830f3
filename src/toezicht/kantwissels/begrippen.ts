/** Its words, in English. */
export const begrippen = {
  kantwissel: "a change of an organisation's side: proposed by one, confirmed by another",
  kantwissels: 'folder of changing sides: the one door',
}
