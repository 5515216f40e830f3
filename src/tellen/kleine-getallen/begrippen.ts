/** Its words, in English. */
export const begrippen = {
  'kleine-getallen': 'folder of what decides which figures about people are too small to show',
}
