/** Its words, in English. */
export const begrippen = {
  beheer: "folder of the operator's desk",
}
