/** Its words, in English. */
export const begrippen = {
  stilte: 'that nothing happened in a proeftuin for a while, and that this was brought to mind',
  stiltes: 'folder of the proeftuinen in which nothing happens',
}
