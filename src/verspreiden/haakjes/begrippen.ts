/** Its words, in English. */
export const begrippen = {
  haakje: 'a clause or question to hang social return on, copied with its source',
  haakjes: 'folder of the haakje',
  haakje_kopie: 'who copied a haakje, once each',
}
