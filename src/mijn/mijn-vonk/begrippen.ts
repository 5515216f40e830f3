/** Its words, in English. */
export const begrippen = {
  bezoek: 'that a member was at Mijn Vonk',
  'mijn-vonk': 'folder of the page of what waits for a member',
  uitstel: 'that a member put off something that waits, or is done with it',
}
