/** Its words, in English. */
export const begrippen = {
  teller: 'who counts for an organisation: reads its plekken line by line, and exact totals',
  tellers: 'folder of the teller',
}
