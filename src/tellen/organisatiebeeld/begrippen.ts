/** Its words, in English. */
export const begrippen = {
  organisatiebeeld: 'folder of the picture of what an organisation counts',
}
