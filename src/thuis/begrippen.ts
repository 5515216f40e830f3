/** Its words, in English. */
export const begrippen = {
  thuis: 'folder of the home page',
}
