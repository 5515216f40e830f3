/** Its words, in English. */
export const begrippen = {
  'soorten-werk': 'folder of the pages per kind of work, for who buys in it',
}
