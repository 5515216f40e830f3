/** Its words, in English. */
export const begrippen = {
  'mijn-vonk': 'folder of the page of what waits for a member',
}
