/** Its words, in English. */
export const begrippen = {
  'wie-weet': 'folder of who knows about something: finds members by what they did and wrote',
}
