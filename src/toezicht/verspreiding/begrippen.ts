/** Its words, in English. */
export const begrippen = {
  verspreiding: 'folder of what the adviesteam sees of examples that spread, and that do not',
}
