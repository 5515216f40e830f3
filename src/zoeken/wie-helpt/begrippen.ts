/** Its words, in English. */
export const begrippen = {
  'wie-helpt': 'folder of the page of a labour market region: who helps there',
}
